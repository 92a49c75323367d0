/// Is what they say true? A claim, the figures it can be held against, and the answer. Nothing here knows files, clock or database.
@NullMarked
package kervan.claim;

import org.jspecify.annotations.NullMarked;
