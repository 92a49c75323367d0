/// Which of these is meant? Words in any order, alphabet and, within bounds, spelling.
@NullMarked
package kervan.search;

import org.jspecify.annotations.NullMarked;
