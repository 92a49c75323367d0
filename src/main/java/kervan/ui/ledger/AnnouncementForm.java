package kervan.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kervan.catalogue.Catalogue;
import kervan.catalogue.SeriesWords;
import kervan.chart.Terms;
import kervan.figure.Qualifier;
import kervan.figure.Scope;
import kervan.ingest.AnnouncementTexts;
import kervan.ingest.Quote;
import kervan.language.Texts;
import kervan.language.TypedNumber;
import kervan.target.Announcement;
import kervan.target.Flaw;
import kervan.timeseries.UnitOfMeasure;

/// The parts of an announcement to fill in, with the document's number read beside its quote.
class AnnouncementForm extends Div {

    /// What is read from the printed number, and written where nobody has written anything else.
    private static final List<String> READ = List.of("value", "low", "unit", "qualifier", "perYear");

    private static final Set<String> NUMBERS = Set.of("value", "low", "baselineValue", "baselineFactor");

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, String> prefilled = new HashMap<>();
    private final QuoteCard quote = new QuoteCard();

    /// @param known the announcements that can be superseded or joined
    AnnouncementForm(Catalogue catalogue, Collection<Announcement> known) {
        addClassName("announcement");
        add(group("printed", line("printed", form("printed"), form("printed-example"))));
        fields.get("printed").onPause(this::read);
        ((Div) getChildren().reduce((first, last) -> last).orElseThrow()).add(quote);
        add(group("promise", line("value", form("value"), TypedNumber.shown("1.5")), line("low", form("low"), ""), choice("unit", form("unit"), units("choose-unit")),
                choice("qualifier", form("word"), Arrays.stream(Qualifier.values()).map(word -> Map.entry(word.code(), Terms.of(word))).toList()),
                choice("perYear", form("of-days"), List.of(Map.entry("no", form("in-all")), Map.entry("yes", form("a-year")))),
                choice("kind", form("kind"), List.of(Map.entry("level", form("level")), Map.entry("increment", form("increment")))),
                choice("promises", form("promises"), List.of(Map.entry("traffic", form("traffic")), Map.entry("capacity", form("capacity")))),
                line("startsOn", form("from"), "2025-01-01"), line("dueOn", form("due"), "2025-12-31")));
        var scopes = catalogue.scopes().inOrder().stream().map(Scope::key).toList();
        add(group("what", line("title", form("title"), form("title-example")),
                choice("series", form("series"), Stream.concat(Stream.of(Map.entry("", form("choose-series"))),
                        catalogue.all().stream().map(one -> Map.entry(one.key().text(), "%s (%s, %s)".formatted(SeriesWords.name(one), Terms.of(one.unit()), one.key())))).toList()),
                suggested("scope", form("scope"), scopes), line("announcedBy", form("announced-by"), form("as-document")), line("bodies", form("bodies"), "A; B"),
                line("announcedOn", form("announced-on"), "2025-10-02")));
        var keys = known.stream().map(Announcement::key).sorted().toList();
        add(group("document", line("publisher", form("publisher"), ""), line("sourceTitle", form("source-title"), ""), line("address", form("address"), "https://"), line("publishedOn", form("published-on"), "2025-10-02"),
                line("note", form("note"), "")));
        add(group("place", suggested("target", form("joins"), known.stream().map(Announcement::target).distinct().sorted().toList()),
                suggested("supersedes", form("supersedes"), keys), suggested("proratedFrom", form("share-of"), keys), line("key", form("key"), "")));
        add(group("compared", line("baseline", form("in-words"), form("words-example")), line("baselinePeriod", form("period"), "2023"), line("baselineValue", form("figure"), ""),
                choice("baselineUnit", form("figure-unit"), units("none")), line("baselineFactor", form("times"), "2")));
    }

    Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        fields.forEach((name, field) -> texts.put(name, NUMBERS.contains(name) ? TypedNumber.plain(field.text()) : field.text()));
        return texts;
    }

    /// Fills the form with an announcement whose key stays.
    void show(Announcement announcement) {
        var texts = AnnouncementTexts.of(announcement);
        fields.forEach((name, field) -> field.write(shown(name, texts.getOrDefault(name, ""))));
        fields.get("key").setVisible(false);
        quote.show(Quote.of(texts.getOrDefault("printed", "")));
    }

    void tell(List<Flaw> flaws) {
        fields.forEach((name, field) -> field.tell(String.join(" ", flaws.stream().filter(flaw -> flaw.field().equals(name)).map(Flaw::sentence).toList())));
        fields.entrySet().stream().filter(field -> flaws.stream().anyMatch(flaw -> flaw.field().equals(field.getKey()))).findFirst().ifPresent(field -> field.getValue().takeFocus());
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    private void read(String printed) {
        var understood = Quote.of(printed);
        quote.show(understood);
        if (understood.value() == null) {
            return;
        }
        var texts = Map.of("value", understood.value().toPlainString(), "low", understood.low() == null ? "" : understood.low().toPlainString(),
                "unit", understood.unit() == null ? "" : understood.unit().code(), "qualifier", understood.qualifier().code(), "perYear", understood.perYear() ? "yes" : "no");
        READ.forEach(name -> prefill(name, shown(name, texts.get(name))));
    }

    /// As the language writes it, where it is a number.
    private static String shown(String name, String text) {
        return NUMBERS.contains(name) ? TypedNumber.shown(text) : text;
    }

    private static String form(String name) {
        return Texts.of("ledger.form." + name);
    }

    /// Only where nothing stands, or what was read before.
    private void prefill(String name, String text) {
        var field = fields.get(name);
        var before = prefilled.getOrDefault(name, List.of("qualifier", "perYear").contains(name) ? field.text() : "");
        if (field.text().equals(before)) {
            field.write(text);
            prefilled.put(name, text);
        }
    }

    private FormField line(String name, String words, String example) {
        return keep(name, FormField.line(name, words, example));
    }

    private FormField suggested(String name, String words, Collection<String> suggestions) {
        return keep(name, FormField.suggested(name, words, suggestions));
    }

    private FormField choice(String name, String words, List<Map.Entry<String, String>> codes) {
        return keep(name, FormField.choice(name, words, codes));
    }

    private FormField keep(String name, FormField field) {
        fields.put(name, field);
        return field;
    }

    private static List<Map.Entry<String, String>> units(String none) {
        return Stream.concat(Stream.of(Map.entry("", form(none))),
                Arrays.stream(UnitOfMeasure.values()).map(unit -> Map.entry(unit.code(), Terms.choice(unit)))).toList();
    }

    private static Div group(String name, Component... fields) {
        var title = form("group." + name);
        var group = new Div();
        group.addClassNames("group", "about-" + name);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        group.getElement().appendChild(new Element("h2").setText(title));
        var grid = new Div(fields);
        grid.addClassName("fields");
        group.add(grid);
        return group;
    }
}
