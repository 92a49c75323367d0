package kervan.ui.claim;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kervan.chart.Terms;
import kervan.claim.Comparison;
import kervan.dashboard.ClaimPage;
import kervan.dashboard.ClaimPage.Choice;
import kervan.figure.Qualifier;
import kervan.language.Texts;
import kervan.language.TypedNumber;
import kervan.timeseries.UnitOfMeasure;
import kervan.watch.ClaimWords;

/// A claim as one sentence of fields, each of which may be left empty.
class ClaimForm extends Div {

    /// Enter in a field does what the button does, with what was written so far.
    private static final String SUBMIT = """
            this.addEventListener('keydown', event => {
              if (event.key !== 'Enter' || event.target.localName !== 'input') return;
              event.preventDefault();
              event.target.dispatchEvent(new Event('change', { bubbles: true }));
              this.querySelector('.primary').click();
            })""";
    /// What the sentence itself has no place for.
    private static final List<String> MORE = List.of("qualifier", "factorQualifier", "change", "baseline", "valuePeriod", "asOf", "barrelsPerTonne", "scope");

    private static final Set<String> NUMBERS = Set.of("value", "factor", "change", "baseline", "barrelsPerTonne");

    private final Map<String, Element> fields = new LinkedHashMap<>();
    private final Element more = new Element("details");

    ClaimForm(Consumer<ClaimWords> asked) {
        addClassNames("panel", "claim-form");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Texts.of("claim.form.label"));
        var sentence = new Element("div").setAttribute("class", "sentence");
        sentence.appendChild(select("series"), say("reaches"), input("value", number("2.2")), select("unit"), say("which-is"), input("factor", "2"), select("relation"),
                say("figure-of"), input("period", "2023"));
        var check = new NativeButton(Texts.of("claim.form.check"), click -> asked.accept(words()));
        check.addClassNames("action", "primary");
        sentence.appendChild(check.getElement());
        getElement().appendChild(sentence, new Element("p").setAttribute("class", "mute").setText(Texts.of("claim.form.hint")), more());
        getElement().executeJs(SUBMIT);
    }

    private Element more() {
        return more.appendChild(new Element("summary").setText(Texts.of("claim.form.more")), new Element("div").setAttribute("class", "sentence").appendChild(
                select("qualifier"), select("factorQualifier"), input("change", number("60.5")),
                input("baseline", number("1.1")), input("valuePeriod", "2024"), input("asOf", "2024-06-30"), input("barrelsPerTonne", number("7.5")), input("scope", "btc_kazakh")));
    }

    /// Fills the fields with what was asked.
    void show(ClaimPage page) {
        choices("series", page.series().stream().map(one -> new Choice(one.code(), one.words())), Texts.of("claim.form.a-series"));
        choices("unit", page.units().stream().map(one -> new Choice(one.code(), UnitOfMeasure.ofCode(one.code()).map(Terms::choice).orElse(one.words()))), Texts.of("claim.form.a-unit"));
        choices("relation", Arrays.stream(Comparison.values()).map(one -> new Choice(one.code(), one.words())), Texts.of("claim.form.left-open"));
        Stream.of("qualifier", "factorQualifier").forEach(name -> choices(name, Arrays.stream(Qualifier.values()).skip(1).map(one -> new Choice(one.code(), Terms.of(one))), Texts.of("claim.form.none")));
        fields.forEach((name, field) -> fill(field, page.words().text(name).map(text -> NUMBERS.contains(name) ? TypedNumber.shown(text) : text).orElse("")));
        if (MORE.stream().anyMatch(name -> page.words().text(name).isPresent())) {
            more.setAttribute("open", true);
        }
    }

    private static void fill(Element field, String text) {
        for (var index = 0; index < field.getChildCount(); index++) {
            var option = field.getChild(index);
            if (text.equals(option.getAttribute("value"))) {
                option.setAttribute("selected", true);
            }
        }
        field.setProperty("value", text);
    }

    private void choices(String name, Stream<Choice> choices, String none) {
        var field = fields.get(name);
        field.removeAllChildren();
        field.appendChild(option("", none));
        choices.forEach(one -> field.appendChild(option(one.code(), one.words())));
    }

    private ClaimWords words() {
        var members = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> {
            var text = field.getProperty("value", "");
            members.put(name, NUMBERS.contains(name) ? TypedNumber.plain(text) : text);
        });
        return new ClaimWords(members);
    }

    private static String number(String plain) {
        return TypedNumber.shown(plain);
    }

    private Element input(String name, String example) {
        return labelled(name, new Element("input").setAttribute("placeholder", example).setAttribute("autocomplete", "off").setAttribute("maxlength", "60"));
    }

    private Element select(String name) {
        return labelled(name, new Element("select"));
    }

    private Element labelled(String name, Element field) {
        field.setAttribute("name", name).setAttribute("id", "part-" + name);
        field.addPropertyChangeListener("value", "change", event -> { });
        fields.put(name, field);
        return new Element("div").setAttribute("class", "field").appendChild(new Element("label").setAttribute("class", "label").setAttribute("for", "part-" + name).setText(Texts.of("claim.form." + name)), field);
    }

    private static Element say(String name) {
        return new Element("span").setAttribute("class", "say").setText(Texts.of("claim.form." + name));
    }

    private static Element option(String value, String words) {
        return new Element("option").setAttribute("value", value).setText(words);
    }
}
