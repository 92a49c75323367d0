package kervan.ui.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kervan.dashboard.TargetPages;
import kervan.language.Texts;
import kervan.saved.BoardRange;
import kervan.saved.Tile;
import kervan.target.Standpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes what the tiles of a dashboard show. A tile that cannot be made says why, and the others are made all the same.
@Component
class TileContents {

    private static final Logger log = LoggerFactory.getLogger(TileContents.class);

    private final TargetPages targets;

    TileContents(TargetPages targets) {
        this.targets = targets;
    }

    /// @param range of the whole dashboard, over what the tile says
    TileContent of(Tile tile, BoardRange range) {
        try {
            var content = switch (tile.kind()) {
                case EXPLORATION -> TileContent.missing(tile.content(), Texts.of("saved.tile.nothing"));
                case TARGET -> target(tile, range.day());
                case TEXT -> new TileContent("", "", "", List.of(), List.of());
            };
            return tile.title().isEmpty() ? content : new TileContent(tile.title(), content.finding(), content.address(), content.charts(), content.remarks());
        } catch (RuntimeException failure) {
            var code = UUID.randomUUID().toString().substring(0, 8);
            log.error("{}: tile {} {}", code, tile.kind().code(), tile.content(), failure);
            return TileContent.missing(tile.title().isEmpty() ? tile.content() : tile.title(), Texts.of("saved.tile.failed", "code", code));
        }
    }

    private TileContent target(Tile tile, Optional<LocalDate> asOf) {
        var standpoint = asOf.filter(day -> day.isBefore(targets.today())).map(Standpoint::asOf).orElseGet(() -> Standpoint.latest(targets.today()));
        return targets.find(tile.content(), standpoint.vintage()).map(target -> {
            var page = targets.page(target, Optional.empty(), standpoint, Map.of());
            var address = "target/" + target.key() + asOf.map(day -> "?asOf=" + day).orElse("");
            return new TileContent(page.title(), page.finding(), address, page.burnUp().stream().toList(), page.burnUp().isPresent() ? List.of() : List.of(Texts.of("saved.tile.nothing")));
        }).orElseGet(() -> TileContent.missing(tile.content(), Texts.of(asOf.isPresent() ? "saved.tile.no-target-then" : "saved.tile.no-target", "name", tile.content())));
    }
}
