/// What follows from a series: sums, growth, indices, rates a day, formulas across series.
@NullMarked
package kervan.analytics;

import org.jspecify.annotations.NullMarked;
