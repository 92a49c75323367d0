package kervan.ui.ingest;

import java.util.Locale;
import java.util.Objects;
import kervan.archive.ImportedFile;
import kervan.language.Texts;

/// What an import is called. Kept are the name of the file, and English words where there was none; a reader sees these in their language.
final class FileText {

    /// How the names of entries by hand begin.
    static final String ENTRY = "Entry by hand: ";
    /// The name of a text that was pasted.
    static final String PASTED = "pasted cells";

    private FileText() {
    }

    static String of(String fileName) {
        return fileName.equals(PASTED) ? Texts.of("ingest.chooser.pasted")
                : fileName.startsWith(ENTRY) ? Texts.of("ingest.entry.name", "document", fileName.substring(ENTRY.length())) : fileName;
    }

    /// What was in it; empty where nothing is known of it.
    static String layout(ImportedFile file) {
        return format(Objects.requireNonNullElse(file.layout(), ""));
    }

    /// Forms that others made keep their names.
    static String format(String name) {
        return Texts.find("ingest.layout." + name.toLowerCase(Locale.ROOT).replace(' ', '-')).orElse(name);
    }
}
