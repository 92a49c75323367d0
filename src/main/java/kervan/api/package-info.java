/// The REST contract: JSON and CSV under `/api/v1`, problems as RFC 9457 has them.
@NullMarked
package kervan.api;

import org.jspecify.annotations.NullMarked;
