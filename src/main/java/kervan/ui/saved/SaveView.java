package kervan.ui.saved;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kervan.language.Texts;
import kervan.saved.Draft;
import kervan.saved.PageAddress;
import kervan.saved.SaveResult;
import kervan.saved.SavedVersion;
import kervan.saved.SavedViews;
import kervan.saved.ShortLinks;
import kervan.ui.ingest.Steward;

/// Keeps the page that the reader looks at: under a name, as a new view or as the next version of one, or as a short link. It unfolds in its place and covers nothing.
///
/// The address is asked for when something is kept, so that it is always that of what is shown. The page that holds it has the sheets `ingest` and `saved`.
public class SaveView extends Div {

    private final SavedViews views;
    private final ShortLinks links;
    private final Supplier<String> address;
    private final Element target = new Element("select").setAttribute("name", "view");
    private final Input title = Parts.input("title", 120);
    private final Input note = Parts.input("note", 1000);
    private final Steward steward = new Steward(Texts.of("saved.ui.your-name"));
    private final Paragraph refusal = Parts.refusal();
    private final Paragraph news = Parts.news();
    private final Div overtaken = new Div();
    private List<SavedVersion<PageAddress>> known = List.of();
    private Optional<SavedVersion<PageAddress>> chosen = Optional.empty();

    /// @param address that of the page as it is shown just now, such as `/explore?s=btc_kz`
    public SaveView(SavedViews views, ShortLinks links, Supplier<String> address) {
        this.views = views;
        this.links = links;
        this.address = address;
        addClassName("save-view");
        var panel = new Element("details");
        panel.appendChild(new Element("summary").setAttribute("class", "action").setText(Texts.of("saved.ui.save")));
        panel.appendChild(body().getElement());
        panel.addEventListener("toggle", event -> refresh());
        target.addPropertyChangeListener("value", "change", event -> choose(String.valueOf(event.getValue())));
        getElement().appendChild(panel);
        refresh();
    }

    private Component body() {
        var as = new Element("label").setAttribute("class", "field").appendChild(new Element("span").setAttribute("class", "label").setText(Texts.of("saved.ui.as")), target);
        var fields = new Div();
        fields.addClassName("fields");
        fields.getElement().appendChild(as);
        fields.add(Parts.field(Texts.of("saved.ui.title"), title), Parts.field(Texts.of("saved.ui.note"), note), steward);
        var body = new Div(fields, Parts.row(Parts.primary(Texts.of("saved.ui.save"), this::save), Parts.button(Texts.of("saved.ui.short-link"), this::link), Parts.action("views", Texts.of("saved.ui.all-views"))),
                refusal, overtaken, news);
        body.addClassName("save-body");
        return body;
    }

    private void refresh() {
        known = views.all();
        target.removeAllChildren();
        target.appendChild(option("", Texts.of("saved.ui.new-view")));
        known.forEach(view -> target.appendChild(option(view.key(), view.title())));
        target.setProperty("value", chosen.map(SavedVersion::key).orElse(""));
    }

    private void choose(String key) {
        chosen = known.stream().filter(view -> view.key().equals(key)).findFirst();
        chosen.ifPresent(view -> {
            title.setValue(view.title());
            note.setValue(Optional.ofNullable(view.note()).orElse(""));
        });
    }

    private void save() {
        save(chosen);
    }

    /// @param onto the version that this one follows; empty for a view of its own
    private void save(Optional<SavedVersion<PageAddress>> onto) {
        clear();
        var read = PageAddress.read(address.get());
        read.objection().ifPresent(objection -> refusal.setText(objection.sentence()));
        read.address().ifPresent(current -> {
            var draft = new Draft<>(title.getValue(), note.getValue(), current, steward.who());
            show(onto.map(version -> views.save(version.key(), version.number(), draft)).orElseGet(() -> views.save(draft)));
        });
    }

    private void show(SaveResult<PageAddress> result) {
        switch (result) {
            case SaveResult.Kept<PageAddress> kept -> kept(kept.version());
            case SaveResult.Overtaken<PageAddress> late -> overtaken.add(new OvertakenNote(late.sentence(), late.newest().content().link(), () -> save(Optional.of(late.newest())), () -> save(Optional.empty())));
            case SaveResult.Refused<PageAddress> refused -> refusal.setText(refused.objection().sentence());
            case SaveResult.Unknown<PageAddress> unknown -> refusal.setText(unknown.objection().sentence());
        }
    }

    private void kept(SavedVersion<PageAddress> version) {
        chosen = Optional.of(version);
        refresh();
        news.setText(Texts.of("saved.ui.kept", "title", version.title(), "number", Integer.toString(version.number())));
    }

    private void link() {
        clear();
        var read = PageAddress.read(address.get());
        read.objection().ifPresent(objection -> refusal.setText(objection.sentence()));
        read.address().map(links::link).ifPresent(link -> {
            var shortened = new Anchor(link.path().substring(1), link.path());
            shortened.setRouterIgnore(true);
            shortened.addClassName("short");
            news.add(new Span(Texts.of("saved.ui.short-link-is") + " "), shortened);
            // The whole address, where the browser lets it be put on the clipboard; it stands there to be copied by hand in any case.
            shortened.getElement().executeJs("this.textContent = this.href; navigator.clipboard?.writeText(this.href).catch(() => { })");
        });
    }

    private void clear() {
        refusal.setText("");
        overtaken.removeAll();
        news.removeAll();
    }

    private static Element option(String value, String words) {
        return new Element("option").setAttribute("value", value).setText(words);
    }
}
