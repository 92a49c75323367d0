/// The page of a series: its observations, where each comes from, and what changed.
@NullMarked
package kervan.ui.series;

import org.jspecify.annotations.NullMarked;
