package kervan.saved;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A dashboard that a reader put together: tiles in the order in which they are read, and what holds for all of them.
///
/// Tiles fill rows of twelve columns one after the other; one that no longer fits begins the next row. So none ever covers another, and eye, keyboard and screen reader
/// meet them in the same order at any width.
public record Board(BoardRange range, List<Tile> tiles) {

    public static final Board EMPTY = new Board(BoardRange.NONE, List.of());
    public static final int MOST_TILES = 40;

    public Board {
        tiles = List.copyOf(tiles);
    }

    /// With one more tile at the end, under a name of its own.
    public Board plus(Tile.Kind kind, String content, String title, int width, int height) {
        var id = IntStream.iterate(1, number -> number + 1).mapToObj("t%d"::formatted).filter(one -> tiles.stream().noneMatch(tile -> tile.id().equals(one))).findFirst().orElseThrow();
        var more = new ArrayList<>(tiles);
        more.add(new Tile(id, kind, content, title, width, height));
        return new Board(range, more);
    }

    public Board without(String id) {
        return new Board(range, tiles.stream().filter(tile -> !tile.id().equals(id)).toList());
    }

    /// With another title and content of the tile of this name; all else stays, also when there is none of this name.
    public Board edited(String id, String title, String content) {
        return new Board(range, tiles.stream().map(tile -> tile.id().equals(id) ? tile.saying(title, content) : tile).toList());
    }

    public Board with(BoardRange range) {
        return new Board(range, tiles);
    }

    /// The same tiles in another order and size; those that are not named stay behind the others.
    ///
    /// @param arranged their names, with what is left of them ignored
    public Board arranged(List<Tile> arranged) {
        var left = new ArrayList<>(tiles);
        var ordered = new ArrayList<Tile>();
        for (var wanted : arranged) {
            left.stream().filter(tile -> tile.id().equals(wanted.id())).findFirst().ifPresent(tile -> {
                left.remove(tile);
                ordered.add(tile.sized(wanted.width(), wanted.height()));
            });
        }
        ordered.addAll(left);
        return new Board(range, ordered);
    }

    /// With each exploration in its one form.
    Board canonical() {
        return new Board(range, tiles.stream().map(tile -> tile.kind() == Tile.Kind.EXPLORATION
                ? new Tile(tile.id(), tile.kind(), PageAddress.read(tile.content()).address().orElseThrow().text(), tile.title(), tile.width(), tile.height()) : tile).toList());
    }

    /// Why it cannot be kept; empty when it can.
    Optional<Objection> objection() {
        if (tiles.size() > MOST_TILES) {
            return Optional.of(Objection.of("many-tiles", "count", tiles.size(), "most", MOST_TILES));
        }
        var ids = new HashSet<String>();
        return range.objection().or(() -> tiles.stream().flatMap(tile -> TileRules.objection(tile, ids.add(tile.id())).stream()).findFirst());
    }
}
