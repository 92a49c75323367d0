/// What happened: agreements, summits, openings, disruptions.
@NullMarked
package kervan.event;

import org.jspecify.annotations.NullMarked;
