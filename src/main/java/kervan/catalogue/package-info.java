/// What exists: series, with their unit, scope and conversion factor.
@NullMarked
package kervan.catalogue;

import org.jspecify.annotations.NullMarked;
