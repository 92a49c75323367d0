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
import kervan.language.Texts;
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

    /// @param said what a person has said already; all of it when it is complete
    static List<Question> of(FileHead head, Mapping mapping, List<FoundCode> codes, Mapping said) {
        var open = new Questions(head, mapping);
        if (!open.has(Role.VALUE)) {
            open.ask(About.VALUES, Texts.of("ingest.question.no-values"), List.of());
            return open.questions;
        }
        if (Formats.named(mapping.format()) instanceof PlainTable) {
            open.numbers(said.numbers() != null);
            open.yearToDate(said.periods() != null);
            open.periods(said.isComplete() || said.periods() != null && !said.periods().with(Habit.YEAR_TO_DATE).equals(PeriodNotation.PLAIN.with(Habit.YEAR_TO_DATE)));
        }
        open.units(codes);
        open.series(codes);
        open.source();
        return List.copyOf(open.questions);
    }

    private List<Role> roles() {
        return mapping.columns().stream().map(Mapping.Column::role).toList();
    }

    private void numbers(boolean said) {
        var numbers = NumberNotation.recognise(PlainTable.samples(head, roles()));
        if (!said && !numbers.isDecided() && !head.table().isWorkbook()) {
            ask(About.NUMBERS, Texts.of(mapping.numbers() != null && mapping.numbers().decimalMark() == ',' ? "ingest.question.decimal-comma" : "ingest.question.decimal-point"), numbers.ambiguous(), true);
        }
    }

    private void periods(boolean said) {
        var periods = PeriodNotation.recognise(periodTexts());
        if (!said && !periods.isDecided()) {
            var days = periods.alternatives().stream().anyMatch(one -> one.has(Habit.DAYS_ARE_MONTHS));
            ask(About.PERIODS, days ? Texts.of("ingest.question.days-or-months") : meanings(periods.alternatives()), periods.ambiguous(), days);
        } else if (!has(Role.PERIOD) && !has(Role.YEAR) && !has(Role.FROM) && mapping.layout() != Layout.PERIODS_ACROSS && mapping.defaults().period() == null) {
            ask(About.PERIODS, Texts.of("ingest.question.no-periods"), List.of());
        }
    }

    private static String meanings(List<PeriodNotation> alternatives) {
        return alternatives.stream().anyMatch(one -> one.dayOrder() != PeriodNotation.DayOrder.UNDECIDED) ? Texts.of("ingest.question.day-order")
                : Texts.of("ingest.question.period-meaning");
    }

    private void yearToDate(boolean said) {
        var texts = Stream.of(head.names().stream(), head.before().stream().flatMap(row -> row.cells().stream()), notes(), Stream.of(head.fileName().replace('_', ' '))).flatMap(one -> one)
                .filter(text -> YEAR_TO_DATE.stream().anyMatch(ColumnNames.folded(text)::contains)).distinct().toList();
        if (!said && !texts.isEmpty() && periodTexts().stream().anyMatch(Questions::isShorterThanItsYearToDate)) {
            ask(About.YEAR_TO_DATE, Texts.of("ingest.question.year-to-date"), texts, true);
        }
    }

    private List<String> periodTexts() {
        return PlainTable.periodSamples(head, roles(), mapping.layout() == null ? Layout.ROWS : mapping.layout());
    }

    private static boolean isShorterThanItsYearToDate(String period) {
        return !PeriodNotation.PLAIN.read(period).equals(PeriodNotation.PLAIN.with(Habit.YEAR_TO_DATE).read(period));
    }

    private Stream<String> notes() {
        return IntStream.range(0, mapping.columns().size()).filter(column -> mapping.columns().get(column).role() == Role.NOTE).boxed()
                .flatMap(column -> head.column(column).stream());
    }

    private void units(List<FoundCode> codes) {
        var said = has(Role.UNIT) || has(Role.UNIT_CODE) || mapping.defaults().unit() != null;
        var each = !codes.isEmpty() && codes.stream().allMatch(code -> code.choice() != null && (code.choice().unit() != null || code.choice().kind() == SeriesChoice.Kind.LEFT_OUT));
        if (!said && !each) {
            ask(About.UNIT, Texts.of("ingest.question.unit"), valueNames());
        }
    }

    private List<String> valueNames() {
        return mapping.columns().stream().filter(column -> column.role() == Role.VALUE).map(Mapping.Column::name).toList();
    }

    private void series(List<FoundCode> codes) {
        if (codes.isEmpty() && mapping.defaults().series() == null) {
            var base = FileNames.base(head.fileName());
            ask(About.SERIES, Texts.of("ingest.question.series-of-file"), SeriesKey.isValid(base) ? List.of(base) : List.of());
        }
        var open = codes.stream().filter(code -> code.choice() == null && !(Formats.named(mapping.format()) instanceof KervanFigures)).map(FoundCode::code).toList();
        if (!open.isEmpty()) {
            ask(About.SERIES, Texts.of("ingest.question.series"), open);
        }
    }

    private void source() {
        var said = mapping.defaults();
        if (!has(Role.DATA_SET) && (!has(Role.PUBLISHER) && said.publisher() == null || !has(Role.TITLE) && said.title() == null)) {
            ask(About.SOURCE, Texts.of("ingest.question.source"), List.of());
        }
    }

    private boolean has(Role role) {
        return mapping.columns().stream().anyMatch(column -> column.role() == role);
    }

    private void ask(About about, String sentence, List<String> samples) {
        ask(about, sentence, samples, false);
    }

    private void ask(About about, String sentence, List<String> samples, boolean assumed) {
        questions.add(new Question(about, sentence, samples.stream().limit(SAMPLES).map(CellTexts::shown).toList(), assumed));
    }
}
