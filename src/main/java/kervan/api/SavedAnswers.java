package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import kervan.saved.Board;
import kervan.saved.Objection;
import kervan.saved.PageAddress;
import kervan.saved.SavedVersion;
import kervan.saved.ShortLink;
import kervan.saved.Tile;
import org.jspecify.annotations.Nullable;

/// Answers about what readers keep.
final class SavedAnswers {

    private SavedAnswers() {
    }

    @Schema(name = "ShortLink")
    record Link(String code, @Schema(description = "From the root of Kervan on") String link, String address, Instant linkedAt) {

        static Link of(ShortLink link) {
            return new Link(link.code(), link.path(), link.address().text(), link.linkedAt());
        }
    }

    @Schema(name = "SavedView")
    record View(String key, int version, String title, @Nullable String note, String address, Instant savedAt, @Nullable String savedBy, boolean withdrawn, @Nullable Integer restores) {

        static View of(SavedVersion<PageAddress> one) {
            return new View(one.key(), one.number(), one.title(), one.note(), one.content().text(), one.savedAt(), one.savedBy(), one.withdrawn(), one.restores());
        }
    }

    @Schema(name = "Dashboard")
    record BoardAnswer(String key, int version, String title, @Nullable String note, String from, String to, String asOf, List<TileAnswer> tiles, Instant savedAt, @Nullable String savedBy,
            boolean withdrawn, @Nullable Integer restores) {

        static BoardAnswer of(SavedVersion<Board> one) {
            var range = one.content().range();
            return new BoardAnswer(one.key(), one.number(), one.title(), one.note(), range.from(), range.to(), range.asOf(), one.content().tiles().stream().map(TileAnswer::of).toList(),
                    one.savedAt(), one.savedBy(), one.withdrawn(), one.restores());
        }
    }

    @Schema(name = "Tile")
    record TileAnswer(String id, String kind, String content, String title, int width, int height) {

        static TileAnswer of(Tile tile) {
            return new TileAnswer(tile.id(), tile.kind().code(), tile.content(), tile.title(), tile.width(), tile.height());
        }
    }

    @Schema(name = "SavedViews")
    record Views(Answers.ListMeta meta, List<View> views) {
    }

    @Schema(name = "Dashboards")
    record BoardList(Answers.ListMeta meta, List<BoardAnswer> boards) {
    }

    /// @param changes what it changed, in sentences; none for the first
    @Schema(name = "SavedViewVersion")
    record ViewVersion(View view, List<String> changes) {
    }

    @Schema(name = "DashboardVersion")
    record BoardVersion(BoardAnswer board, List<String> changes) {
    }

    @Schema(name = "SavedViewVersions")
    record ViewVersions(Answers.ListMeta meta, List<ViewVersion> versions) {
    }

    @Schema(name = "DashboardVersions")
    record BoardVersions(Answers.ListMeta meta, List<BoardVersion> versions) {
    }

    static Refusal refusal(Objection objection) {
        return Refusal.badRequest(objection.title(), objection.sentence());
    }

    static PageAddress address(String written) {
        var read = PageAddress.read(written);
        return read.address().orElseThrow(() -> refusal(read.objection().orElseThrow()));
    }
}
