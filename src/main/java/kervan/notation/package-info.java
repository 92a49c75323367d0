/// How numbers, periods, units and missing values are written in files and texts, and what they mean.
@NullMarked
package kervan.notation;

import org.jspecify.annotations.NullMarked;
