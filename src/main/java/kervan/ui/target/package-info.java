/// The page of a target: how it moved, how it stands, what is needed, and by whose figure.
@NullMarked
package kervan.ui.target;

import org.jspecify.annotations.NullMarked;
