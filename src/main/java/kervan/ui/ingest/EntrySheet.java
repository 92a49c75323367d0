package kervan.ui.ingest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kervan.catalogue.Catalogue;
import kervan.catalogue.SeriesWords;
import kervan.chart.Terms;
import kervan.figure.Qualifier;
import kervan.ingest.EntryCell;
import kervan.ingest.EntryDocument;
import kervan.ingest.EntryReading;
import kervan.ingest.EntryRow;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.notation.Phrase;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.UnitOfMeasure;
import tools.jackson.databind.json.JsonMapper;

/// The sheet into which figures are typed: a plain table of inputs in the browser, which asks the server what its texts mean.
///
/// A `Grid` of Vaadin's was the other way. Its cells are editors made on the server, one row at a time, so that each step of the keyboard
/// is a round trip and a block pasted from a spreadsheet is hundreds of them. Here keys, pasting and the draft need no server, and all
/// texts are read together in one round trip after a pause, which also lets them tell together how their numbers are written.
@Tag("figure-entry")
@JsModule("./ingest/figure-entry.ts")
class EntrySheet extends Component {

    /// All that was typed.
    record Content(EntryDocument document, List<EntryRow> rows) {
    }

    private record Said(List<EntryCell> document, List<List<EntryCell>> rows, long wrong) {
    }

    private record Line(EntryRow row, List<String> doubts) {
    }

    private record Offers(List<List<String>> series, List<List<String>> word, List<List<String>> unit, List<List<String>> status) {
    }

    /// What the sheet itself says, by the last parts of the keys below `ingest.sheet`; `{row}`, `{heading}` and `{count}` are the browser's to fill in.
    private static final List<String> WORDS = List.of("series", "period", "word", "value", "unit", "status", "note", "row", "empty", "figures", "document", "publisher", "title", "address",
            "publishedOn", "line", "line-hint", "hint.series", "hint.period", "hint.value", "hint.unit", "keys", "no-days", "no-value", "no-unit", "suggestions");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Catalogue catalogue;

    EntrySheet(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var offers = new Offers(catalogue.all().stream().map(series -> List.of(series.key().text(), SeriesWords.name(series))).toList(),
                Arrays.stream(Qualifier.values()).map(word -> List.of(Terms.of(word), beside(word.code(), ""))).toList(),
                Arrays.stream(UnitOfMeasure.values()).map(unit -> List.of(unit.code(), Terms.words(unit))).toList(),
                Stream.of(ObservationStatus.values()).filter(status -> !status.isMissing()).map(status -> List.of(Terms.of(status), beside(status.word(), status.code()))).toList());
        getElement().executeJs("this.offer(JSON.parse($0), JSON.parse($1))", JSON.writeValueAsString(offers), JSON.writeValueAsString(words()));
    }

    private static Map<String, String> words() {
        var words = new HashMap<String, String>();
        WORDS.forEach(name -> words.put(name, Texts.of("ingest.sheet." + name)));
        words.put("cell", Texts.of("ingest.sheet.cell", "heading", "{heading}", "row", "{row}"));
        words.put("hint.word", Terms.of(Qualifier.OVER));
        words.put("hint.status", Terms.of(ObservationStatus.NORMAL));
        words.put("empty-row", Texts.of("ingest.sheet.empty-row", "row", "{row}"));
        words.put("read-into", Texts.of("ingest.sheet.read-into", "row", "{row}"));
        return words;
    }

    /// What is said beside the word that is typed: what files write for it; in English that is the word itself.
    private static String beside(String written, String english) {
        return Language.current() == Language.ENGLISH ? english : written;
    }

    /// How many rows were pasted, for the browser.
    @ClientCallable
    public String pasted(int rows) {
        return Texts.of("ingest.sheet.pasted", "count", rows);
    }

    /// What the texts mean, for the browser.
    @ClientCallable
    public String read(String content) {
        var reading = reading("entry", JSON.readValue(content, Content.class));
        return JSON.writeValueAsString(new Said(reading.document(), reading.rows(), reading.wrong()));
    }

    /// What a line of press text says, for the browser.
    @ClientCallable
    public String phrase(String text) {
        var phrase = Phrase.of(text);
        return JSON.writeValueAsString(new Line(EntryRow.of(phrase), phrase.doubts()));
    }

    /// Asks the browser for all that was typed.
    void content(SerializableConsumer<Content> receiver) {
        getElement().executeJs("return this.content()").then(String.class, content -> receiver.accept(JSON.readValue(content, Content.class)));
    }

    EntryReading reading(String name, Content content) {
        return EntryReading.of(name, content.document, content.rows, catalogue.all());
    }

    /// Goes to the first cell that is wrong.
    void mend() {
        getElement().executeJs("this.mend()");
    }

    /// Makes room for the next document.
    void clear() {
        getElement().executeJs("this.clear()");
    }
}
