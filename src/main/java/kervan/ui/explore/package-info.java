/// The workbench: series side by side, computed with, drawn, and kept.
@NullMarked
package kervan.ui.explore;

import org.jspecify.annotations.NullMarked;
