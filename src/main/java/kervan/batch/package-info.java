/// Many series from a file, without the server: what `./kervan forecast` does.
@NullMarked
package kervan.batch;

import org.jspecify.annotations.NullMarked;
