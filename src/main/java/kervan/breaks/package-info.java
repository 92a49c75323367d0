/// Where does a series change? Levels that shift, points that stand out, and stretches in which nothing flows.
@NullMarked
package kervan.breaks;

import org.jspecify.annotations.NullMarked;
