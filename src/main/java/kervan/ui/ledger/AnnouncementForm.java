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
import java.util.stream.Stream;
import kervan.catalogue.Catalogue;
import kervan.figure.Qualifier;
import kervan.figure.Scope;
import kervan.ingest.AnnouncementTexts;
import kervan.ingest.Quote;
import kervan.target.Announcement;
import kervan.target.Flaw;
import kervan.timeseries.UnitOfMeasure;

/// The parts of an announcement to fill in, with the document's number read beside its quote.
class AnnouncementForm extends Div {

    /// What is read from the printed number, and written where nobody has written anything else.
    private static final List<String> READ = List.of("value", "low", "unit", "qualifier", "perYear");

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, String> prefilled = new HashMap<>();
    private final QuoteCard quote = new QuoteCard();

    /// @param known the announcements that can be superseded or joined
    AnnouncementForm(Catalogue catalogue, Collection<Announcement> known) {
        addClassName("announcement");
        add(group("The number, as the document prints it", "printed", line("printed", "Printed", "не менее 1,5 млн тонн")));
        fields.get("printed").onPause(this::read);
        ((Div) getChildren().reduce((first, last) -> last).orElseThrow()).add(quote);
        add(group("The promise", "promise", line("value", "Value (of a range the upper end)", "1.5"), line("low", "Lower end of a range", ""), choice("unit", "Unit", units("")),
                choice("qualifier", "Word", Arrays.stream(Qualifier.values()).map(word -> Map.entry(word.code(), word.code())).toList()),
                choice("perYear", "Of the days, or a year", List.of(Map.entry("no", "in all, for the days"), Map.entry("yes", "a year"))),
                choice("kind", "Level or more", List.of(Map.entry("level", "a level"), Map.entry("increment", "so much more than before"))),
                choice("promises", "Traffic or room", List.of(Map.entry("traffic", "traffic"), Map.entry("capacity", "capacity, only room for it"))),
                line("startsOn", "For days from", "2025-01-01"), line("dueOn", "Due", "2025-12-31")));
        var scopes = catalogue.scopes().inOrder().stream().map(Scope::key).toList();
        add(group("What, and who said so", "what", line("title", "Title: what is promised, in a line", "1.5 Mt via BTC in 2025"),
                choice("series", "Series it is held against", Stream.concat(Stream.of(Map.entry("", "choose a series")),
                        catalogue.all().stream().map(one -> Map.entry(one.key().text(), "%s (%s, %s)".formatted(one.name(), one.unit().code(), one.key())))).toList()),
                suggested("scope", "Scope, if the series counts another", scopes), line("announcedBy", "Announced by", "as the document says"), line("bodies", "Bodies that answer for it", "A; B"),
                line("announcedOn", "Announced on", "2025-10-02")));
        var keys = known.stream().map(Announcement::key).sorted().toList();
        add(group("The document", "document", line("publisher", "Published by", ""), line("sourceTitle", "Title of the document", ""), line("address", "Address", "https://"), line("publishedOn", "Published on", "2025-10-02"),
                line("note", "Note", "")));
        add(group("Its place among the others", "place", suggested("target", "Target that it joins (empty: its own)", known.stream().map(Announcement::target).distinct().sorted().toList()),
                suggested("supersedes", "Announcement that it says it replaces", keys), suggested("proratedFrom", "Share of", keys), line("key", "Key (empty: proposed)", "")));
        add(group("What it was compared with", "compared", line("baseline", "In words", "double the figure of 2023"), line("baselinePeriod", "Period", "2023"), line("baselineValue", "Figure", ""),
                choice("baselineUnit", "Unit of the figure", units("none")), line("baselineFactor", "Times that figure", "2")));
    }

    Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        fields.forEach((name, field) -> texts.put(name, field.text()));
        return texts;
    }

    /// Fills the form with an announcement whose key stays.
    void show(Announcement announcement) {
        var texts = AnnouncementTexts.of(announcement);
        fields.forEach((name, field) -> field.write(texts.getOrDefault(name, "")));
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
        READ.forEach(name -> prefill(name, texts.get(name)));
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
        return Stream.concat(Stream.of(Map.entry("", none.isEmpty() ? "choose a unit" : none)),
                Arrays.stream(UnitOfMeasure.values()).map(unit -> Map.entry(unit.code(), "%s, %s".formatted(unit.code(), unit.words())))).toList();
    }

    private static Div group(String title, String name, Component... fields) {
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
