package kervan.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.language.Texts;
import kervan.language.Writing;

/// What differs between two dashboards, in sentences.
final class BoardChanges {

    private static final int SHOWN = 60;

    private BoardChanges() {
    }

    /// @param named what a tile without a title is called
    static List<String> between(Board from, Board to, Function<Tile, String> named) {
        var before = byId(from);
        var after = byId(to);
        var changes = new ArrayList<String>();
        told(changes, "added", named, to.tiles().stream().filter(tile -> !before.containsKey(tile.id())));
        told(changes, "removed", named, from.tiles().stream().filter(tile -> !after.containsKey(tile.id())));
        told(changes, "edited", named, to.tiles().stream().filter(tile -> before.containsKey(tile.id()) && !saysTheSame(before.get(tile.id()), tile)));
        told(changes, "resized", named, to.tiles().stream().filter(tile -> before.containsKey(tile.id()) && !isAsLarge(before.get(tile.id()), tile)));
        if (!common(from, after).equals(common(to, before))) {
            changes.add(Texts.of("saved.change.arranged"));
        }
        range(changes, "from", from.range().from(), to.range().from());
        range(changes, "to", from.range().to(), to.range().to());
        range(changes, "asOf", from.range().asOf(), to.range().asOf());
        return changes;
    }

    private static void told(List<String> changes, String how, Function<Tile, String> named, Stream<Tile> tiles) {
        var names = tiles.map(tile -> shortened(tile.title().isEmpty() ? named.apply(tile) : tile.title())).toList();
        if (!names.isEmpty()) {
            changes.add(Texts.of("saved.change.tiles-" + how, "tiles", Writing.list(names), "count", names.size()));
        }
    }

    private static void range(List<String> changes, String name, String from, String to) {
        if (!from.equals(to)) {
            var usual = Texts.of("saved.usual");
            changes.add(Texts.of("saved.change.parameter", "name", Texts.of("saved.parameter." + name), "from", from.isEmpty() ? usual : from, "to", to.isEmpty() ? usual : to));
        }
    }

    private static boolean saysTheSame(Tile one, Tile other) {
        return one.kind() == other.kind() && one.content().equals(other.content()) && one.title().equals(other.title());
    }

    private static boolean isAsLarge(Tile one, Tile other) {
        return one.width() == other.width() && one.height() == other.height();
    }

    /// The names of those that both have, in their order.
    private static List<String> common(Board board, Map<String, Tile> other) {
        return board.tiles().stream().map(Tile::id).filter(other::containsKey).toList();
    }

    private static Map<String, Tile> byId(Board board) {
        return board.tiles().stream().collect(Collectors.toMap(Tile::id, Function.identity()));
    }

    private static String shortened(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
    }
}
