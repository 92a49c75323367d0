/// The page of conflicts: where figures stand against each other.
@NullMarked
package kervan.ui.conflict;

import org.jspecify.annotations.NullMarked;
