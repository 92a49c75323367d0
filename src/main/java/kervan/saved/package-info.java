/// What did the reader keep? Short links, saved views and dashboards, with all their versions.
@NullMarked
package kervan.saved;

import org.jspecify.annotations.NullMarked;
