/// Which series is meant, and where does what it counts go?
@NullMarked
package kervan.find;

import org.jspecify.annotations.NullMarked;
