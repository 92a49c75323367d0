/// What was announced: who promised how much of what, when, and by when.
@NullMarked
package kervan.target;

import org.jspecify.annotations.NullMarked;
