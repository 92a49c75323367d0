package kervan.ui.saved;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import kervan.chart.Chart;
import kervan.chart.EChartsOption;
import kervan.language.Texts;
import kervan.saved.Tile;
import kervan.ui.echarts.ECharts;

/// A tile: its title, what it shows, and the handles by which it is moved, resized and removed.
class TileCard extends Article {

    private final String id;

    /// @param remove told when the reader removes it
    TileCard(Tile tile, TileContent content, Consumer<TileCard> remove) {
        this.id = tile.id();
        addClassNames("panel", "tile", tile.kind().code());
        setId("tile-" + id);
        getElement().setAttribute("data-tile", id);
        size(tile);
        var name = content.title().isEmpty() ? Texts.of("saved.tile.text") : content.title();
        getElement().setAttribute("aria-label", name);
        add(head(content, name, remove));
        if (!content.finding().isEmpty()) {
            add(Parts.line("says", content.finding()));
        }
        content.remarks().forEach(remark -> add(Parts.line("remark", remark)));
        if (tile.kind() == Tile.Kind.TEXT) {
            add(text(tile.content()));
        }
        content.charts().forEach(chart -> add(chart(chart)));
        var corner = new Element("span").setAttribute("class", "resize").setAttribute("aria-hidden", "true");
        getElement().appendChild(corner);
    }

    String id() {
        return id;
    }

    final void size(Tile tile) {
        getStyle().set("--w", Integer.toString(tile.width())).set("--h", Integer.toString(tile.height()));
    }

    private Component head(TileContent content, String name, Consumer<TileCard> remove) {
        var move = new NativeButton(Texts.of("saved.tile.move"));
        move.addClassName("move");
        move.getElement().setAttribute("aria-label", Texts.of("saved.tile.move-named", "title", name)).setAttribute("aria-pressed", "false").setAttribute("title", Texts.of("saved.tile.move-how"));
        var away = new NativeButton(Texts.of("saved.tile.remove"), click -> remove.accept(this));
        away.addClassName("remove");
        away.getElement().setAttribute("aria-label", Texts.of("saved.tile.remove-named", "title", name));
        var title = new H2(content.title().isEmpty() ? new Span() : content.address().isEmpty() ? new Span(content.title()) : new Anchor(content.address(), content.title()));
        title.getElement().setAttribute("hidden", content.title().isEmpty());
        var tools = new Div(move, away);
        tools.addClassName("tools");
        var head = new Div(title, tools);
        head.addClassName("tile-head");
        return head;
    }

    private static Component chart(Chart chart) {
        var drawn = new ECharts(() -> EChartsOption.of(chart));
        drawn.setDescription(chart.finding());
        return drawn;
    }

    private static Div text(String content) {
        var text = new Div();
        text.addClassName("words");
        List.of(content.split("\\R")).forEach(line -> text.add(new Paragraph(line)));
        return text;
    }
}
