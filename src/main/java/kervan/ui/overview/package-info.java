/// The first page a visitor sees.
@NullMarked
package kervan.ui.overview;

import org.jspecify.annotations.NullMarked;
