/// What stands beside what: the overview, assembled from the archive and the announcements.
@NullMarked
package kervan.dashboard;

import org.jspecify.annotations.NullMarked;
