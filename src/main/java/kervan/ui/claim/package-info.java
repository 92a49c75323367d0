/// The page of claims: is it true, against which figure, and what became of those that are watched?
@NullMarked
package kervan.ui.claim;

import org.jspecify.annotations.NullMarked;
