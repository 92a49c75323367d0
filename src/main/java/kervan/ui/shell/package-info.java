/// The frame of every page, and what is shown when something fails.
@NullMarked
package kervan.ui.shell;

import org.jspecify.annotations.NullMarked;
