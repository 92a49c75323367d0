/// What does the analyst look at? One state, readable in its address, and what it shows.
@NullMarked
package kervan.explore;

import org.jspecify.annotations.NullMarked;
