/// The ledger of announcements: reading it, writing into it, and deciding of what others wrote.
@NullMarked
package kervan.ui.ledger;

import org.jspecify.annotations.NullMarked;
