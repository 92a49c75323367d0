/// Tells open pages that figures changed, without moving what the reader looks at.
@NullMarked
package kervan.ui.live;

import org.jspecify.annotations.NullMarked;
