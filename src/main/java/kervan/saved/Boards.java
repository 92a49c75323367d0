package kervan.saved;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import kervan.catalogue.Catalogue;
import kervan.catalogue.SeriesWords;
import kervan.target.Targets;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;

/// Dashboards that readers put together, each with all its versions.
@Service
public class Boards extends Shelf<Board> {

    private static final int FEW = 3;

    private final Catalogue catalogue;
    private final Targets targets;

    Boards(SavedStore store, Clock clock, Catalogue catalogue, Targets targets) {
        super("board", store, clock);
        this.catalogue = catalogue;
        this.targets = targets;
    }

    @Override
    String written(Board content) {
        return BoardJson.write(content);
    }

    @Override
    Board read(String content) {
        return BoardJson.read(content);
    }

    @Override
    Checked<Board> checked(Board content) {
        var objection = content.objection();
        return new Checked<>(objection.isEmpty() ? content.canonical() : content, objection);
    }

    @Override
    List<String> differences(Board from, Board to) {
        return BoardChanges.between(from, to, this::name);
    }

    /// What a reader sees above a tile that has no title of its own; its content where that names nothing.
    private String name(Tile tile) {
        var name = switch (tile.kind()) {
            case TARGET -> targets.find(tile.content(), Vintage.LATEST).map(target -> target.inForce().title()).orElse("");
            case EXPLORATION -> series(tile);
            case TEXT -> "";
        };
        return name.isEmpty() ? tile.content() : name;
    }

    private String series(Tile tile) {
        var names = WorkbenchAddress.exploration(new PageAddress(tile.content())).series().stream().flatMap(key -> catalogue.find(key).stream()).map(SeriesWords::name).toList();
        return names.stream().limit(FEW).collect(Collectors.joining(", ")) + (names.size() > FEW ? ", …" : "");
    }
}
