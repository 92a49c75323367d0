/// The database as such, before anything is kept in it: whether it is one that Kervan can work on.
@NullMarked
package kervan.database;

import org.jspecify.annotations.NullMarked;
