/// What comes next, and how sure is that? Models of single series, their combination, and intervals that hold what they promise; all of it of plain numbers.
@NullMarked
package kervan.forecast;

import org.jspecify.annotations.NullMarked;
