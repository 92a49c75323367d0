package kervan.ui.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kervan.chart.Chart;
import kervan.dashboard.TargetPages;
import kervan.explore.Exploration;
import kervan.explore.Explorations;
import kervan.explore.Ground;
import kervan.explore.Parameter;
import kervan.explore.Workbench;
import kervan.language.Texts;
import kervan.saved.BoardRange;
import kervan.saved.PageAddress;
import kervan.saved.Tile;
import kervan.saved.WorkbenchAddress;
import kervan.target.Reading;
import kervan.target.Standpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes what the tiles of a dashboard show. A tile that cannot be made says why, and the others are made all the same.
@Component
class TileContents {

    private static final Logger log = LoggerFactory.getLogger(TileContents.class);

    private final TargetPages targets;
    private final Explorations explorations;

    TileContents(TargetPages targets, Explorations explorations) {
        this.targets = targets;
        this.explorations = explorations;
    }

    /// @param range of the whole dashboard, over what the tile says
    TileContent of(Tile tile, BoardRange range) {
        return of(List.of(tile), range).getFirst();
    }

    /// The contents of several tiles, in their order, from one reading.
    List<TileContent> of(List<Tile> tiles, BoardRange range) {
        return explorations.on(tiles.stream().filter(tile -> tile.kind() == Tile.Kind.EXPLORATION).map(tile -> shown(tile, range)).toList(), ground -> tiles.stream().map(tile -> of(tile, range, ground)).toList());
    }

    private TileContent of(Tile tile, BoardRange range, Ground ground) {
        try {
            var content = switch (tile.kind()) {
                case EXPLORATION -> exploration(tile, shown(tile, range), ground);
                case TARGET -> target(tile, range.day(), ground.promises());
                case TEXT -> new TileContent("", "", "", List.of(), List.of());
            };
            return tile.title().isEmpty() ? content : new TileContent(tile.title(), content.finding(), content.address(), content.charts(), content.remarks());
        } catch (RuntimeException failure) {
            var code = UUID.randomUUID().toString().substring(0, 8);
            log.error("{}: tile {} {}", code, tile.kind().code(), tile.content(), failure);
            return TileContent.missing(tile.title().isEmpty() ? tile.content() : tile.title(), Texts.of("saved.tile.failed", "code", code));
        }
    }

    private TileContent exploration(Tile tile, Exploration exploration, Ground ground) {
        var workbench = explorations.workbench(exploration, ground);
        var charts = workbench.nothing().isPresent() ? List.<Chart>of() : workbench.panels().stream().flatMap(panel -> panel.chart().stream()).toList();
        var remarks = new ArrayList<>(workbench.notices());
        workbench.lines().stream().flatMap(line -> line.why().stream().map(why -> line.name() + ": " + why)).forEach(remarks::add);
        workbench.nothing().ifPresent(nothing -> remarks.add(nothing.why()));
        if (charts.isEmpty() && remarks.isEmpty()) {
            remarks.add(Texts.of("saved.tile.nothing"));
        }
        var title = workbench.lines().stream().map(Workbench.Line::name).limit(3).collect(Collectors.joining(", ")) + (workbench.lines().size() > 3 ? ", …" : "");
        return new TileContent(title.isEmpty() ? tile.content() : title, workbench.isEmpty() ? "" : workbench.finding(), workbench.exploration().address(), charts, remarks);
    }

    /// What the dashboard says, over what the exploration says.
    private static Exploration shown(Tile tile, BoardRange range) {
        var exploration = WorkbenchAddress.exploration(new PageAddress(tile.content()));
        var stretched = range.from().isEmpty() && range.to().isEmpty() ? exploration
                : exploration.without(Parameter.RANGE, Parameter.FROM, Parameter.TO).with(Parameter.FROM, range.from()).with(Parameter.TO, range.to());
        return range.asOf().isEmpty() ? stretched : stretched.with(Parameter.AS_OF, range.asOf());
    }

    private TileContent target(Tile tile, Optional<LocalDate> asOf, Reading reading) {
        var standpoint = asOf.filter(day -> day.isBefore(targets.today())).map(Standpoint::asOf).orElseGet(() -> Standpoint.latest(targets.today()));
        return targets.glance(reading, tile.content(), standpoint).map(target -> {
            var address = "target/" + target.key() + asOf.map(day -> "?asOf=" + day).orElse("");
            return new TileContent(target.title(), target.finding(), address, target.burnUp().stream().toList(), target.burnUp().isPresent() ? List.of() : List.of(Texts.of("saved.tile.nothing")));
        }).orElseGet(() -> TileContent.missing(tile.content(), Texts.of(asOf.isPresent() ? "saved.tile.no-target-then" : "saved.tile.no-target", "name", tile.content())));
    }
}
