package kervan.ui.ingest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.ingest.Mapping;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Recognition;
import kervan.language.Texts;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.notation.PeriodNotation.Habit;
import kervan.tabular.TableFile;
import kervan.ui.ingest.Reading.Default;
import org.jspecify.annotations.Nullable;

/// How a file is read, each thing as it was recognised and beside what else it could be.
class ReadingForm extends Div {

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "windows-1254", "windows-1251", "ISO-8859-9", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE");
    private static final Map<Character, String> DELIMITERS = new LinkedHashMap<>();
    private static final String DIVIDERS = " \u00A0\u202F\u2009";
    private static final NumberNotation POINT = new NumberNotation('.', "," + DIVIDERS);
    private static final NumberNotation COMMA = new NumberNotation(',', "." + DIVIDERS);

    static {
        DELIMITERS.put(',', "ingest.reading.delimiter.comma");
        DELIMITERS.put(';', "ingest.reading.delimiter.semicolon");
        DELIMITERS.put('\t', "ingest.reading.delimiter.tab");
        DELIMITERS.put('|', "ingest.reading.delimiter.bar");
    }

    private final Reading reading;
    private final Consumer<String> chosen;
    private final Runnable written;

    /// @param chosen after each choice, told the id of the list that it was made in: what else is recognised may be another now
    /// @param written after something was written
    ReadingForm(Recognition recognition, TableFile table, Reading reading, Consumer<String> chosen, Runnable written) {
        this.reading = reading;
        this.chosen = chosen;
        this.written = written;
        addClassName("reading");
        var mapping = recognition.mapping();
        add(asked("format", choice("format", Recognition.formats(), FileText::format, recognition.format(), name -> () -> reading.format(name))));
        if (table.isWorkbook()) {
            add(asked("sheet", choice("sheet", table.sheets(), name -> name, table.sheet(), name -> () -> reading.sheet(name))));
        } else {
            add(asked("encoding", choice("encoding", encodings(table), name -> name, table.charset().name(), name -> () -> reading.encoding(Charset.forName(name)))));
            add(asked("between", choice("between", List.copyOf(DELIMITERS.keySet()), mark -> Texts.of(DELIMITERS.getOrDefault(mark, "")), table.delimiter(), one -> () -> reading.delimiter(one))));
        }
        add(asked("header", choice("header", IntStream.rangeClosed(0, 40).boxed().toList(), line -> line == 0 ? Texts.of("ingest.reading.no-line") : Texts.of("ingest.reading.line", "line", String.valueOf(line)),
                mapping.headerLine(), line -> () -> reading.headerLine(line))));
        add(asked("values", choice("values", List.of(Layout.values()), ReadingForm::words, mapping.layout(), layout -> () -> reading.layout(layout))));
        add(asked("decimal", decimalMark(mapping)), asked("day-order", dayOrder(mapping)), asked("month", yearToDate(mapping)));
        addDefaults(mapping.defaults());
    }

    private static List<String> encodings(TableFile table) {
        return ENCODINGS.contains(table.charset().name()) ? ENCODINGS : Stream.concat(Stream.of(table.charset().name()), ENCODINGS.stream()).toList();
    }

    private static String words(Layout layout) {
        return Texts.of("ingest.reading.layout." + layout.name());
    }

    private Component decimalMark(Mapping mapping) {
        var known = mapping.numbers() == null ? null : mapping.numbers().decimalMark() == ',' ? COMMA : POINT;
        return choice("decimal", List.of(POINT, COMMA), one -> Texts.of(one == POINT ? "ingest.reading.point" : "ingest.reading.comma"), known, one -> () -> reading.numbers(one));
    }

    private Component dayOrder(Mapping mapping) {
        var periods = Objects.requireNonNullElse(mapping.periods(), PeriodNotation.PLAIN);
        return choice("day-order", List.of(DayOrder.values()), order -> Texts.of("ingest.reading.day." + order.name()), periods.dayOrder(), order -> () -> reading.periods(periods(mapping).with(order)));
    }

    private Component yearToDate(Mapping mapping) {
        return choice("month", List.of(false, true), yes -> Texts.of(yes ? "ingest.reading.month.until" : "ingest.reading.month.itself"), periods(mapping).has(Habit.YEAR_TO_DATE),
                yes -> () -> reading.periods(yes ? periods(mapping).with(Habit.YEAR_TO_DATE) : without(periods(mapping))));
    }

    private PeriodNotation periods(Mapping mapping) {
        return Objects.requireNonNullElse(reading.mapping().periods(), Objects.requireNonNullElse(mapping.periods(), PeriodNotation.PLAIN));
    }

    private static PeriodNotation without(PeriodNotation periods) {
        var habits = new HashSet<>(periods.habits());
        habits.remove(Habit.YEAR_TO_DATE);
        return new PeriodNotation(periods.dayOrder(), periods.serials(), habits);
    }

    private void addDefaults(Mapping.Defaults said) {
        add(text(Default.SERIES, Texts.of("ingest.reading.all-series"), said.series()), text(Default.PERIOD, Texts.of("ingest.reading.all-days"), said.period()), text(Default.UNIT, Texts.of("ingest.reading.all-unit"), said.unit()),
                text(Default.PUBLISHER, Texts.of("ingest.sheet.publisher"), said.publisher()), text(Default.TITLE, Texts.of("ingest.sheet.title"), said.title()), text(Default.ADDRESS, Texts.of("ingest.sheet.address"), said.address()),
                text(Default.PUBLISHED_ON, Texts.of("ingest.sheet.publishedOn"), said.publishedOn()), text(Default.NOTE, Texts.of("ingest.sheet.note"), said.note()));
    }

    private NativeLabel text(Default what, String label, @Nullable String known) {
        var input = new Input();
        input.setValue(known == null ? "" : known);
        input.getElement().setAttribute("maxlength", "1000");
        if (what == Default.SERIES) {
            input.getElement().setAttribute("list", CodeList.SERIES);
        }
        input.addValueChangeListener(event -> {
            reading.say(what, event.getValue());
            written.run();
        });
        return field(label, input);
    }

    static NativeLabel field(String label, Component control) {
        var field = new NativeLabel();
        field.addClassName("field");
        field.add(Markup.span("label", label), control);
        return field;
    }

    private static NativeLabel asked(String what, Component control) {
        return field(Texts.of("ingest.reading." + what), control);
    }

    private <T> Choice<T> choice(String what, List<T> items, Function<T, String> words, @Nullable T known, Function<T, Runnable> answer) {
        var id = "reading-" + what;
        var choice = new Choice<>(Texts.of("ingest.reading." + what), items, words, known, one -> {
            answer.apply(one).run();
            chosen.accept(id);
        });
        choice.setId(id);
        return choice;
    }
}
