/// The TimescaleDB that `./kervan run` starts on this machine, and the choice between it and an operator's own.
@NullMarked
package kervan.local;

import org.jspecify.annotations.NullMarked;
