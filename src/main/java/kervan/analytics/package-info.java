/// What follows from a series? Sums and means over longer periods, change, growth, indices, formulae; all of it arithmetic that knows its units and its rounding.
@NullMarked
package kervan.analytics;

import org.jspecify.annotations.NullMarked;
