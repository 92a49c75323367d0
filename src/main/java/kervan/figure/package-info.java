/// What was published, and what it implies: figures over intervals, their rounding and conflicts, and how they become a series.
@NullMarked
package kervan.figure;

import org.jspecify.annotations.NullMarked;
