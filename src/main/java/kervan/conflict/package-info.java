/// Which figures cannot all be right, and what each of them would imply.
@NullMarked
package kervan.conflict;

import org.jspecify.annotations.NullMarked;
