/// What does the analyst look at?
@NullMarked
package kervan.explore;

import org.jspecify.annotations.NullMarked;
