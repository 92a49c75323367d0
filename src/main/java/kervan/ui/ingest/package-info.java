/// The pages by which a steward brings figures in: the list of imports, entry by hand, and the upload of files.
@NullMarked
package kervan.ui.ingest;

import org.jspecify.annotations.NullMarked;
