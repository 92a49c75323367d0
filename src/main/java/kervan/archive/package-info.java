/// What was recorded, and what could be known on a given day.
@NullMarked
package kervan.archive;

import org.jspecify.annotations.NullMarked;
