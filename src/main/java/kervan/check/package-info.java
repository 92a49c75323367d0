/// What the arithmetic of figures says about errors in print.
@NullMarked
package kervan.check;

import org.jspecify.annotations.NullMarked;
