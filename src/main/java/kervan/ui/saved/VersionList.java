package kervan.ui.saved;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kervan.language.Texts;
import kervan.saved.SavedVersion;
import kervan.saved.Shelf;

/// Every version of something that is kept, the newest first: by whom and when, what it changed, and a way back to it.
class VersionList<C> extends Div {

    /// @param address where a version can be looked at
    /// @param restore told of the version that is to count again
    VersionList(Shelf<C> shelf, String key, Function<SavedVersion<C>, String> address, Consumer<SavedVersion<C>> restore) {
        addClassName("versions");
        var versions = shelf.versions(key);
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true).setAttribute("aria-label", Texts.of("saved.ui.versions"));
        versions.forEach(version -> list.add(item(shelf, versions, version, address, restore)));
        add(list);
    }

    private static <C> ListItem item(Shelf<C> shelf, List<SavedVersion<C>> versions, SavedVersion<C> version, Function<SavedVersion<C>, String> address, Consumer<SavedVersion<C>> restore) {
        var head = new Div(new Anchor(address.apply(version), Parts.version(version)));
        head.addClassName("head");
        if (version != versions.getFirst() || version.withdrawn()) {
            var back = Parts.button(Texts.of("saved.ui.restore"), () -> restore.accept(version));
            back.getElement().setAttribute("aria-label", Texts.of("saved.ui.restore-version", "number", Integer.toString(version.number())));
            head.add(back);
        } else {
            head.add(new Span(Texts.of("saved.ui.newest")));
        }
        return new ListItem(head, new Paragraph(changes(shelf, versions, version)));
    }

    private static <C> String changes(Shelf<C> shelf, List<SavedVersion<C>> versions, SavedVersion<C> version) {
        var before = versions.stream().filter(one -> one.number() == version.number() - 1).findFirst();
        var restored = version.restores() == null ? "" : Texts.of("saved.ui.restores", "number", Integer.toString(version.restores())) + " ";
        return restored + before.map(one -> String.join(" ", shelf.changes(one, version))).orElseGet(() -> Texts.of("saved.ui.first-version"));
    }
}
