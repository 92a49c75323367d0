package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.ingest.Recognition.FoundCode;
import kervan.ingest.Recognition.Question;
import kervan.ingest.Recognition.Question.About;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.Habit;
import kervan.timeseries.SeriesKey;

/// What a file leaves open.
final class Questions {

    private static final int SAMPLES = 8;
    private static final List<String> YEAR_TO_DATE = List.of("year to date", "year-to-date", "ytd", "cumulative", "since january", "since the beginning of the year", "ilin əvvəlindən",
            "yılbaşından", "kümülatif", "yıl başından", "с начала года", "нарастающим", "накопительно", "жыл басынан");

    private final FileHead head;
    private final Mapping mapping;
    private final List<Question> questions = new ArrayList<>();

    private Questions(FileHead head, Mapping mapping) {
        this.head = head;
        this.mapping = mapping;
    }

    static List<Question> of(FileHead head, Mapping mapping, List<FoundCode> codes) {
        var open = new Questions(head, mapping);
        if (!open.has(Role.VALUE)) {
            open.ask(About.VALUES, "No column of numbers was found. Which column holds the values?", List.of());
            return open.questions;
        }
        if (Formats.named(mapping.format()) instanceof PlainTable) {
            open.notation();
            open.yearToDate();
        }
        open.units(codes);
        open.series(codes);
        open.source();
        return List.copyOf(open.questions);
    }

    private void notation() {
        var roles = mapping.columns().stream().map(Mapping.Column::role).toList();
        var numbers = NumberNotation.recognise(PlainTable.samples(head, roles));
        if (!numbers.isDecided() && !head.table().isWorkbook()) {
            ask(About.NUMBERS, "These numbers can be read in more than one way. Which mark stands before the decimals? Until you say, it is %s."
                    .formatted(mapping.numbers() != null && mapping.numbers().decimalMark() == ',' ? "the comma" : "the point"), numbers.ambiguous());
        }
        var periods = PeriodNotation.recognise(PlainTable.periodSamples(head, roles, mapping.layout() == null ? Layout.ROWS : mapping.layout()));
        if (!periods.isDecided()) {
            ask(About.PERIODS, "These periods can mean more than one thing. What do they mean?", periods.ambiguous());
        } else if (!has(Role.PERIOD) && !has(Role.YEAR) && !has(Role.FROM) && mapping.layout() != Layout.PERIODS_ACROSS && mapping.defaults().period() == null) {
            ask(About.PERIODS, "No column of periods was found. Which column holds them, or which period is the whole file about?", List.of());
        }
    }

    private void yearToDate() {
        var texts = Stream.of(head.names().stream(), head.before().stream().flatMap(row -> row.cells().stream()), notes(), Stream.of(head.fileName().replace('_', ' '))).flatMap(one -> one)
                .filter(text -> YEAR_TO_DATE.stream().anyMatch(ColumnNames.folded(text)::contains)).distinct().toList();
        if (!texts.isEmpty() && mapping.periods() != null && !mapping.periods().has(Habit.YEAR_TO_DATE)) {
            ask(About.YEAR_TO_DATE, "Do the values count from the beginning of the year? Until you say so, each counts its own period only.", texts);
        }
    }

    private Stream<String> notes() {
        return IntStream.range(0, mapping.columns().size()).filter(column -> mapping.columns().get(column).role() == Role.NOTE).boxed()
                .flatMap(column -> head.column(column).stream());
    }

    private void units(List<FoundCode> codes) {
        var said = has(Role.UNIT) || has(Role.UNIT_CODE) || mapping.defaults().unit() != null;
        var each = !codes.isEmpty() && codes.stream().allMatch(code -> code.choice() != null && (code.choice().unit() != null || code.choice().kind() == SeriesChoice.Kind.LEFT_OUT));
        if (!said && !each) {
            ask(About.UNIT, "In which unit are the values? Neither a column nor a title says it.", List.of());
        }
    }

    private void series(List<FoundCode> codes) {
        if (codes.isEmpty() && mapping.defaults().series() == null) {
            var base = FileNames.base(head.fileName());
            ask(About.SERIES, "Which series is it? No column says it.", SeriesKey.isValid(base) ? List.of(base) : List.of());
        }
        var open = codes.stream().filter(code -> code.choice() == null && !(Formats.named(mapping.format()) instanceof KervanFigures)).map(FoundCode::code).toList();
        if (!open.isEmpty()) {
            ask(About.SERIES, "Which series are these?", open);
        }
    }

    private void source() {
        var said = mapping.defaults();
        if (!has(Role.DATA_SET) && (!has(Role.PUBLISHER) && said.publisher() == null || !has(Role.TITLE) && said.title() == null)) {
            ask(About.SOURCE, "Who published these figures, and in which document?", List.of());
        }
    }

    private boolean has(Role role) {
        return mapping.columns().stream().anyMatch(column -> column.role() == role);
    }

    private void ask(About about, String sentence, List<String> samples) {
        questions.add(new Question(about, sentence, List.copyOf(samples.subList(0, Math.min(SAMPLES, samples.size())))));
    }
}
