/// What can be refused, and in which words.
@NullMarked
package kervan.problem;

import org.jspecify.annotations.NullMarked;
