/// Ways to a series: the catalogue, the map and the flows.
@NullMarked
package kervan.ui.find;

import org.jspecify.annotations.NullMarked;
