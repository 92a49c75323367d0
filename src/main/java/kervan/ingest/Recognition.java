package kervan.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.tabular.TableRow;
import kervan.tabular.UnreadableTableException;
import org.jspecify.annotations.Nullable;

/// What Kervan makes of a file of figures before anything of it is kept.
///
/// @param format the kind of file, in words
/// @param shape by which files with the same columns are known again
/// @param mapping what its columns mean, complete; what a person says instead takes its place
/// @param names of the columns
/// @param preview the first rows, as cells
/// @param understood what is made of these rows
/// @param codes what tells series apart in it, and what each is proposed to be
/// @param questions what only a person can decide
/// @param notes what else is worth knowing of the file
public record Recognition(String format, String shape, Mapping mapping, List<String> names, List<TableRow> preview, List<Understood> understood,
        List<FoundCode> codes, List<Question> questions, List<String> notes) {

    /// How many rows a preview has.
    public static final int PREVIEW = 20;

    /// How many columns that are left out are named.
    private static final int NAMED = 12;

    /// A code of the file.
    ///
    /// @param rows how often it stands there, as far as the file was looked through
    /// @param choice what it is proposed to be; null where a person has to say
    public record FoundCode(String code, int rows, @Nullable SeriesChoice choice) {
    }

    /// What a row says, or why it says nothing.
    ///
    /// @param refused whether that is a refusal
    public record Understood(int line, String sentence, boolean refused) {
    }

    /// Something that the file leaves open.
    ///
    /// @param sentence the question, with what is taken until it is answered
    /// @param samples cells that raise it
    /// @param assumed whether everything is read in one way until it is answered; otherwise what it is about is refused
    public record Question(About about, String sentence, List<String> samples, boolean assumed) {

        /// What is asked for.
        public enum About { NUMBERS, PERIODS, YEAR_TO_DATE, UNIT, SERIES, SOURCE, VALUES }
    }

    /// The names of the kinds of file that there are.
    public static List<String> formats() {
        return Formats.names();
    }

    /// @param catalogue the series there are
    /// @param remembered what a person once said of files, by their shape
    public static Recognition of(Path file, String fileName, List<Series> catalogue, Map<String, Mapping> remembered) throws UnreadableTableException {
        return of(file, fileName, Mapping.RECOGNISE, catalogue, remembered);
    }

    /// @param said what a person says already; it goes before what is remembered, and that before what is recognised
    public static Recognition of(Path file, String fileName, Mapping said, List<Series> catalogue, Map<String, Mapping> remembered) throws UnreadableTableException {
        var line = said.headerLine();
        var head = FileHead.of(file, fileName, said.table(), line == null ? PlainHeader::among : line == 0 ? rows -> -1 : FileHead.HeaderLine.at(line));
        refuseObservations(head);
        var format = said.format() == null ? Formats.of(head) : Formats.named(said.format());
        var old = remembered.get(head.shape());
        var recognised = format.mapping(head, said.columns());
        var known = named(said.completedBy(old == null ? recognised : forgetful(old, recognised, head).completedBy(recognised)), fileName, catalogue);
        var codes = CodeScan.of(head, known, format, catalogue);
        var mapping = known.with(codes.choices(known.series()));
        return new Recognition(format.name(), head.shape(), mapping, head.names(), head.rows().stream().limit(PREVIEW).toList(),
                Preview.of(head, mapping, catalogue), codes.found(), Questions.of(head, mapping, codes.found(), old == null ? said : mapping), notes(head, old != null, mapping));
    }

    /// What Kervan worked out is no figure that somebody published.
    private static void refuseObservations(FileHead head) throws UnreadableTableException {
        if (head.has("series_key", "derivation", "rounding")) {
            throw new UnreadableTableException(Texts.of("ingest.file.observations"));
        }
    }

    /// A file that is called as a series is, and says nothing else, holds that series.
    private static Mapping named(Mapping mapping, String fileName, List<Series> catalogue) {
        var base = FileNames.base(fileName);
        return mapping.defaults().series() != null || catalogue.stream().noneMatch(series -> series.key().text().equals(base)) ? mapping
                : mapping.with(new Mapping.Defaults(base, null, null, null, null, null, null, null, null).or(mapping.defaults()));
    }

    /// What belongs to one issue of a file is not remembered for the next, and what its texts decide by themselves goes before what is remembered.
    private static Mapping forgetful(Mapping old, Mapping recognised, FileHead head) {
        var said = old.defaults();
        var numbers = PlainTable.decidesItsNumbers(head, recognised) ? null : old.numbers();
        var periods = old.periods() == null || !PlainTable.decidesItsDays(head, recognised) ? old.periods() : old.periods().with(DayOrder.UNDECIDED);
        return new Mapping(old.format(), old.table(), null, null, old.columns(), new Mapping.Defaults(said.series(), null, said.unit(), said.status(), said.publisher(),
                null, null, null, null), numbers, periods, old.series());
    }

    private static List<String> notes(FileHead head, boolean remembered, Mapping mapping) {
        var table = head.table();
        var notes = new ArrayList<String>();
        var kind = capital(table.kind());
        notes.add(table.isWorkbook() ? Texts.of("ingest.note.kind", "kind", kind)
                : Texts.of("ingest.note.text", "kind", kind, "charset", table.charset().name(), "certainty", Texts.of("ingest.note.certainty." + table.certainty().name())));
        var others = table.sheets().stream().filter(sheet -> !sheet.equals(table.sheet())).toList();
        Stream.of(
                others.isEmpty() ? "" : Texts.of("ingest.note.other-sheets", "sheets", String.join(", ", others)),
                table.endsAbruptly() ? Texts.of("ingest.note.ends-abruptly") : "",
                head.headerLine() == 0 ? Texts.of("ingest.note.no-header") : head.headerLine() > 1 ? Texts.of("ingest.note.header", "line", Integer.toString(head.headerLine())) : "",
                remembered ? Texts.of("ingest.note.remembered") : "",
                left(mapping)).filter(note -> !note.isEmpty()).forEach(notes::add);
        return List.copyOf(notes);
    }

    private static String left(Mapping mapping) {
        var left = mapping.columns().stream().filter(column -> column.role() == Mapping.Role.IGNORED).map(Mapping.Column::name).map(CellTexts::shown).toList();
        var some = String.join(", ", left.subList(0, Math.min(NAMED, left.size())));
        return left.isEmpty() ? "" : left.size() <= NAMED ? Texts.of("ingest.note.left-out", "columns", some)
                : Texts.of("ingest.note.left-out-more", "columns", some, "count", Integer.toString(left.size() - NAMED));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Language.current().locale()) + text.substring(1);
    }
}
