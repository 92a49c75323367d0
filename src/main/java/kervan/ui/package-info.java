/// What a person sees in the browser. The only package that knows Vaadin.
@NullMarked
package kervan.ui;

import org.jspecify.annotations.NullMarked;
