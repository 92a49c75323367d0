/// What is looked after, and what changed: claims that are checked, kept, and checked again when figures arrive.
@NullMarked
package kervan.watch;

import org.jspecify.annotations.NullMarked;
