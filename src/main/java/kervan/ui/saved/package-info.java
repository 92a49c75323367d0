/// Pages of what readers keep: short links, saved views and dashboards.
@NullMarked
package kervan.ui.saved;

import org.jspecify.annotations.NullMarked;
