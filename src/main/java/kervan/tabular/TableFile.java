package kervan.tabular;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// A file of rows: what was found in its head, and its rows.
///
/// It is a text file of values divided by a character, or a workbook (XLSX); its content decides, not its name.
public final class TableFile {

    /// How it is known in which encoding a text is.
    public enum Certainty {

        /// A person said it.
        GIVEN,
        /// The file itself says it, with a byte order mark; a workbook always does.
        MARKED,
        /// Its bytes fit.
        RECOGNISED
    }

    private final Path file;
    private final @Nullable TextHead text;
    private final @Nullable Workbook workbook;

    private TableFile(Path file, @Nullable TextHead text, @Nullable Workbook workbook) {
        this.file = file;
        this.text = text;
        this.workbook = workbook;
    }

    /// Looks at the head of a file; a workbook is looked through as a whole, without keeping it.
    ///
    /// @param fileName the name for people
    /// @throws UnreadableTableException when it holds no table
    public static TableFile open(Path file, String fileName, TableOptions options) throws UnreadableTableException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableTableException(Texts.of("tabular.folder"));
            }
            var head = TextHead.bytes(file);
            if (head.length == 0) {
                throw new UnreadableTableException(Texts.of("tabular.empty"));
            }
            if (ForeignContent.isZip(head)) {
                return new TableFile(file, null, workbook(file, options));
            }
            ForeignContent.refuse(head);
            return new TableFile(file, TextHead.of(file, head, options), null);
        } catch (IOException unreadable) {
            throw new UnreadableTableException(Texts.of("tabular.not-opened", "file", fileName), unreadable);
        }
    }

    private static Workbook workbook(Path file, TableOptions options) throws UnreadableTableException {
        try {
            return Workbook.open(file, options);
        } catch (IOException broken) {
            throw Workbook.damaged(broken);
        }
    }

    /// What it is, in words: *text, values divided by semicolons* or *workbook (XLSX), sheet Transit*.
    public String kind() {
        return workbook != null ? Texts.of("tabular.kind.workbook", "sheet", workbook.sheet()) : textHead().kind();
    }

    public boolean isWorkbook() {
        return workbook != null;
    }

    /// The encoding of a text file; UTF-8 for a workbook.
    public Charset charset() {
        return workbook != null ? StandardCharsets.UTF_8 : textHead().encoding().charset();
    }

    public Certainty certainty() {
        return workbook != null ? Certainty.MARKED : textHead().encoding().certainty();
    }

    /// Null for a workbook, and for a text of one column.
    public @Nullable Character delimiter() {
        return workbook != null ? null : textHead().delimiter();
    }

    /// The sheet that is read; null for a text.
    public @Nullable String sheet() {
        return workbook != null ? workbook.sheet() : null;
    }

    /// The visible sheets that hold anything, in their order; none for a text.
    public List<String> sheets() {
        return workbook != null ? workbook.sheets() : List.of();
    }

    /// Whether the last line has no line end while others have one: the file may have been cut off.
    public boolean endsAbruptly() {
        return workbook == null && textHead().endsAbruptly();
    }

    /// What a person could have said to have it read in this way.
    public TableOptions options() {
        return new TableOptions(workbook != null ? null : charset(), delimiter(), sheet());
    }

    /// The rows from the first; each call begins anew.
    public TableRows rows() throws UnreadableTableException {
        try {
            return workbook != null ? workbook.rows() : textHead().rows(file);
        } catch (IOException unreadable) {
            throw new UnreadableTableException(Texts.of("tabular.not-reopened"), unreadable);
        }
    }

    private TextHead textHead() {
        if (text == null) {
            throw new IllegalStateException("a file is a text or a workbook");
        }
        return text;
    }
}
