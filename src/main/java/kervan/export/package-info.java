/// Tables that leave Kervan: what they hold, and the files they become.
@NullMarked
package kervan.export;

import org.jspecify.annotations.NullMarked;
