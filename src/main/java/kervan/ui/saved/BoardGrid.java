package kervan.ui.saved;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kervan.language.Texts;
import kervan.saved.Tile;
import tools.jackson.databind.node.JsonNodeFactory;

/// Tiles in rows of twelve columns, moved and resized by pointer and by keys. While a tile moves, the browser shows where it would stand; the server is told where it was left.
@Tag("board-grid")
@JsModule("./saved/board-grid.ts")
class BoardGrid extends Component implements HasComponents {

    private final List<TileCard> cards = new ArrayList<>();

    /// The reader has arranged the tiles otherwise.
    @DomEvent("arranged")
    public static class Arranged extends ComponentEvent<BoardGrid> {

        private final String tiles;
        private final String moved;

        /// @param tiles `t2:6:1,t1:12:2`: name, width, height of each, in their order
        /// @param moved the name of the one that the reader moved or resized
        public Arranged(BoardGrid grid, boolean fromClient, @EventData("event.detail.tiles") String tiles, @EventData("event.detail.moved") String moved) {
            super(grid, fromClient);
            this.tiles = tiles;
            this.moved = moved;
        }

        /// The name of the one that the reader moved or resized.
        String moved() {
            return moved;
        }

        /// Name and size of each tile, in their order; what cannot be read is left out.
        List<Tile> tiles() {
            return Arrays.stream(tiles.split(",")).map(one -> one.split(":")).filter(one -> one.length == 3 && one[1].matches("\\d{1,2}") && one[2].matches("\\d{1,2}"))
                    .map(one -> new Tile(one[0], Tile.Kind.TEXT, "", "", Integer.parseInt(one[1]), Integer.parseInt(one[2]))).toList();
        }
    }

    /// @param arranged told when tiles were moved or resized
    BoardGrid(Consumer<Arranged> arranged) {
        addListener(Arranged.class, arranged::accept);
        var words = JsonNodeFactory.instance.objectNode();
        Stream.of("begin", "place", "size", "left", "cancelled").forEach(name -> words.put(name, Texts.find("saved.grid." + name, "title", "{title}", "place", "{place}", "count", "{count}", "width", "{width}", "height", "{height}").orElseThrow()));
        getElement().executeJs("this.words = $0", words);
    }

    /// Shows these instead of all before.
    void show(List<TileCard> all) {
        removeAll();
        cards.clear();
        cards.addAll(all);
        all.forEach(this::add);
    }

    void append(TileCard card) {
        cards.add(card);
        add(card);
    }

    /// Puts a card in the place of another.
    void replace(TileCard card, TileCard by) {
        var at = cards.indexOf(card);
        cards.set(at, by);
        remove(card);
        getElement().insertChild(at, by.getElement());
    }

    Optional<TileCard> find(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /// Takes what is written in fields of tiles that are open.
    void finish() {
        List.copyOf(cards).forEach(TileCard::finish);
    }

    void drop(TileCard card) {
        cards.remove(card);
        remove(card);
    }

    /// Brings the tiles into this order, and moves no more of them than has to be.
    void order(List<Tile> tiles, String moved) {
        var wanted = tiles.stream().map(Tile::id).toList();
        var rest = cards.stream().map(TileCard::id).filter(id -> !id.equals(moved)).toList();
        if (rest.equals(wanted.stream().filter(id -> !id.equals(moved)).toList())) {
            place(moved, wanted.indexOf(moved));
        } else {
            for (var at = 0; at < wanted.size(); at++) {
                place(wanted.get(at), at);
            }
        }
        tiles.forEach(tile -> cards.stream().filter(card -> card.id().equals(tile.id())).forEach(card -> card.size(tile)));
        getElement().executeJs("this.settle($0)", moved);
    }

    private void place(String id, int at) {
        find(id).filter(card -> at >= 0 && cards.indexOf(card) != at).ifPresent(card -> {
            cards.remove(card);
            cards.add(at, card);
            card.getElement().removeFromParent();
            getElement().insertChild(at, card.getElement());
        });
    }
}
