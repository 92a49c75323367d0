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
        DELIMITERS.put(',', "comma");
        DELIMITERS.put(';', "semicolon");
        DELIMITERS.put('\t', "tab");
        DELIMITERS.put('|', "bar |");
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
        add(field("Kind of file", choice("Kind of file", Recognition.formats(), name -> name, recognition.format(), name -> () -> reading.format(name))));
        if (table.isWorkbook()) {
            add(field("Sheet", choice("Sheet", table.sheets(), name -> name, table.sheet(), name -> () -> reading.sheet(name))));
        } else {
            add(field("Encoding", choice("Encoding", encodings(table), name -> name, table.charset().name(), name -> () -> reading.encoding(Charset.forName(name)))));
            add(field("Between cells", choice("Between cells", List.copyOf(DELIMITERS.keySet()), DELIMITERS::get, table.delimiter(), one -> () -> reading.delimiter(one))));
        }
        add(field("Columns are named in", choice("Columns are named in", IntStream.rangeClosed(0, 40).boxed().toList(), line -> line == 0 ? "no line" : "line " + line,
                mapping.headerLine(), line -> () -> reading.headerLine(line))));
        add(field("Values stand", choice("Values stand", List.of(Layout.values()), ReadingForm::words, mapping.layout(), layout -> () -> reading.layout(layout))));
        add(field("Decimal mark", decimalMark(mapping)), field("03/04/2024 is", dayOrder(mapping)), field("A month stands for", yearToDate(mapping)));
        addDefaults(mapping.defaults());
    }

    private static List<String> encodings(TableFile table) {
        return ENCODINGS.contains(table.charset().name()) ? ENCODINGS : Stream.concat(Stream.of(table.charset().name()), ENCODINGS.stream()).toList();
    }

    private static String words(Layout layout) {
        return switch (layout) {
            case ROWS -> "one in a row";
            case PERIODS_ACROSS -> "one for each period in a row";
            case MEASURES_ACROSS -> "one for each measure in a row";
        };
    }

    private Component decimalMark(Mapping mapping) {
        var known = mapping.numbers() == null ? null : mapping.numbers().decimalMark() == ',' ? COMMA : POINT;
        return choice("Decimal mark", List.of(POINT, COMMA), one -> one == POINT ? "point: 1,234.5" : "comma: 1.234,5", known, one -> () -> reading.numbers(one));
    }

    private Component dayOrder(Mapping mapping) {
        var periods = Objects.requireNonNullElse(mapping.periods(), PeriodNotation.PLAIN);
        return choice("03/04/2024 is", List.of(DayOrder.values()), order -> switch (order) {
            case UNDECIDED -> "not said";
            case DAY_FIRST -> "3 April";
            case MONTH_FIRST -> "4 March";
        }, periods.dayOrder(), order -> () -> reading.periods(periods(mapping).with(order)));
    }

    private Component yearToDate(Mapping mapping) {
        return choice("A month stands for", List.of(false, true), yes -> yes ? "January until its end" : "itself", periods(mapping).has(Habit.YEAR_TO_DATE),
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
        add(text(Default.SERIES, "Series of all figures", said.series()), text(Default.PERIOD, "Days of all figures", said.period()), text(Default.UNIT, "Unit of all figures", said.unit()),
                text(Default.PUBLISHER, "Published by", said.publisher()), text(Default.TITLE, "Title", said.title()), text(Default.ADDRESS, "Address", said.address()),
                text(Default.PUBLISHED_ON, "Published on", said.publishedOn()), text(Default.NOTE, "Note", said.note()));
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

    private <T> Choice<T> choice(String label, List<T> items, Function<T, String> words, @Nullable T known, Function<T, Runnable> answer) {
        var id = "reading-" + label.replaceAll("\\W+", "-");
        var choice = new Choice<>(label, items, words, known, one -> {
            answer.apply(one).run();
            chosen.accept(id);
        });
        choice.setId(id);
        return choice;
    }
}
