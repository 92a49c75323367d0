package kervan.saved;

import java.util.Optional;
import kervan.archive.Spoken;
import kervan.timeseries.SeriesKey;

/// What a tile has to be like.
final class TileRules {

    static final int LONGEST_TEXT = 2000;

    private TileRules() {
    }

    /// @param first whether no tile before it has the same name
    static Optional<Objection> objection(Tile tile, boolean first) {
        if (!first || !tile.id().matches("[a-z0-9]{1,20}")) {
            return Optional.of(Objection.of("tile-id", "id", shown(tile.id())));
        }
        if (!tile.equals(tile.sized(tile.width(), tile.height()))) {
            return Optional.of(Objection.of("tile-size", "id", tile.id(), "narrowest", Tile.NARROWEST, "columns", Tile.COLUMNS, "highest", Tile.HIGHEST));
        }
        return SavedText.objection("title", tile.title(), SavedText.TITLE).or(() -> content(tile));
    }

    private static Optional<Objection> content(Tile tile) {
        return switch (tile.kind()) {
            case EXPLORATION -> exploration(tile);
            case TARGET -> SeriesKey.isValid(tile.content()) ? Optional.empty() : Optional.of(Objection.of("tile-target", "name", shown(tile.content())));
            case TEXT -> tile.content().isBlank() ? Optional.of(Objection.of("tile-text", "id", tile.id())) : SavedText.objection("text", tile.content(), LONGEST_TEXT);
        };
    }

    private static Optional<Objection> exploration(Tile tile) {
        var read = PageAddress.read(tile.content());
        return read.objection().or(() -> read.address().filter(address -> !address.page().equals("explore"))
                .map(address -> Objection.of("tile-exploration", "address", shown(address.text()))));
    }

    private static String shown(String text) {
        return Spoken.of("text", text, 60).problem().isPresent() ? "?" : text;
    }
}
