/// Parts that pages are made of; each shows one value.
@NullMarked
package kervan.ui.component;

import org.jspecify.annotations.NullMarked;
