/// In which of five languages is this said, and how are its numbers and days written?
@NullMarked
package kervan.language;

import org.jspecify.annotations.NullMarked;
