/// What official statistics do with a time series, done by JDemetra+ and STL: TRAMO models, seasonal adjustment, and short periods that add up to long ones. Thin: numbers in, numbers out, and nothing else of Kervan knows those libraries.
@NullMarked
package kervan.demetra;

import org.jspecify.annotations.NullMarked;
