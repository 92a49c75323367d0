package kervan.ui.claim;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kervan.claim.Comparison;
import kervan.dashboard.ClaimPage;
import kervan.dashboard.ClaimPage.Choice;
import kervan.figure.Qualifier;
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

    private final Map<String, Element> fields = new LinkedHashMap<>();
    private final Element more = new Element("details");

    ClaimForm(Consumer<ClaimWords> asked) {
        addClassNames("panel", "claim-form");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "The claim");
        var sentence = new Element("div").setAttribute("class", "sentence");
        sentence.appendChild(select("series", "Series"), say("reaches"), input("value", "Value", "2.2"), select("unit", "Unit"), say("which is"), input("factor", "Factor", "2"), select("relation", "Relation"),
                say("the figure of"), input("period", "Period", "2023"));
        var check = new NativeButton("Check", click -> asked.accept(words()));
        check.addClassNames("action", "primary");
        sentence.appendChild(check.getElement());
        getElement().appendChild(sentence, new Element("p").setAttribute("class", "mute").setText("Each part may be left empty: with two of value, factor and period the third is worked out."), more());
        getElement().executeJs(SUBMIT);
    }

    private Element more() {
        return more.appendChild(new Element("summary").setText("More parts"), new Element("div").setAttribute("class", "sentence").appendChild(
                select("qualifier", "Word beside the value"), select("factorQualifier", "Word beside the factor"), input("change", "Change, in the unit of the value", "60.5"),
                input("baseline", "Baseline as told", "1.1"), input("valuePeriod", "Period of the value", "2024"), input("asOf", "As known on", "2024-06-30"),
                input("barrelsPerTonne", "Only at, barrels a tonne", "7.5"), input("scope", "Scope, instead of a series", "btc_kazakh")));
    }

    /// Fills the fields with what was asked.
    void show(ClaimPage page) {
        choices("series", page.series().stream().map(one -> new Choice(one.code(), one.words())), "a series");
        choices("unit", page.units().stream().map(one -> new Choice(one.code(), "%s, %s".formatted(one.code(), one.words()))), "unit");
        choices("relation", Arrays.stream(Comparison.values()).map(one -> new Choice(one.code(), one.words())), "left open");
        Stream.of("qualifier", "factorQualifier").forEach(name -> choices(name, Arrays.stream(Qualifier.values()).skip(1).map(one -> new Choice(one.code(), one.code())), "none"));
        fields.forEach((name, field) -> fill(field, page.words().text(name).orElse("")));
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
        fields.forEach((name, field) -> members.put(name, field.getProperty("value", "")));
        return new ClaimWords(members);
    }

    private Element input(String name, String label, String example) {
        return labelled(name, label, new Element("input").setAttribute("placeholder", example).setAttribute("autocomplete", "off").setAttribute("maxlength", "60"));
    }

    private Element select(String name, String label) {
        return labelled(name, label, new Element("select"));
    }

    private Element labelled(String name, String label, Element field) {
        field.setAttribute("name", name).setAttribute("id", "part-" + name);
        field.addPropertyChangeListener("value", "change", event -> { });
        fields.put(name, field);
        return new Element("div").setAttribute("class", "field").appendChild(new Element("label").setAttribute("class", "label").setAttribute("for", "part-" + name).setText(label), field);
    }

    private static Element say(String words) {
        return new Element("span").setAttribute("class", "say").setText(words);
    }

    private static Element option(String value, String words) {
        return new Element("option").setAttribute("value", value).setText(words);
    }
}
