/// What was promised held against what happened: pace, required rate, verdict, comparisons. All of it is arithmetic on one goal in one unit.
@NullMarked
package kervan.pace;

import org.jspecify.annotations.NullMarked;
