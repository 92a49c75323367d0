/// The managers' page.
@NullMarked
package kervan.ui.board;

import org.jspecify.annotations.NullMarked;
