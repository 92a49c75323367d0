package kervan.tabular;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// What a person says of a file before it is read; null where it is to be recognised.
///
/// @param delimiter between cells of a text file; ignored for a workbook
/// @param sheet the name of a sheet of a workbook; ignored for a text file
public record TableOptions(@Nullable Charset charset, @Nullable Character delimiter, @Nullable String sheet) {

    /// Nothing said, everything recognised.
    public static final TableOptions RECOGNISE = new TableOptions(null, null, null);
}
