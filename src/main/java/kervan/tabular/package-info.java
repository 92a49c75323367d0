/// Files of rows: text files of any dialect and workbooks, read as cells of text, a row at a time.
@NullMarked
package kervan.tabular;

import org.jspecify.annotations.NullMarked;
