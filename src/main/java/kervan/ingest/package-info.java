/// A file becomes figures, announcements and events, or reasons why not.
@NullMarked
package kervan.ingest;

import org.jspecify.annotations.NullMarked;
