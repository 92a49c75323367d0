package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import kervan.saved.Board;
import kervan.saved.BoardRange;
import kervan.saved.Boards;
import kervan.saved.Tile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Dashboards that readers put together.
@RestController
@RequestMapping("/api/v1/boards")
@Tag(name = "Saved")
class BoardController {

    private final Keeping<Board, SavedAnswers.BoardAnswer> boards;

    BoardController(Boards boards) {
        this.boards = new Keeping<>(boards, SavedAnswers.BoardAnswer::of, "Unknown dashboard", "There is no dashboard of this name. GET /api/v1/boards lists them.");
    }

    @Schema(name = "NewDashboard")
    record NewBoard(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String title, @Nullable String note, @Schema(description = "The first period of all tiles") @Nullable String from,
            @Schema(description = "The last period of all tiles") @Nullable String to, @Schema(description = "As known by the end of this day") @Nullable String asOf,
            @Schema(description = "In the order in which they are read") @Nullable List<SavedAnswers.TileAnswer> tiles, @Schema(description = "Your name") @Nullable String by) {
    }

    @Schema(name = "NextDashboard", description = "Members that are left out stay as they are:")
    record NextBoard(@Schema(description = "The version that you began with", requiredMode = Schema.RequiredMode.REQUIRED) int since, @Nullable String title, @Nullable String note, @Nullable String from,
            @Nullable String to, @Nullable String asOf, @Nullable List<SavedAnswers.TileAnswer> tiles,
            @Schema(description = "Instead of all that: a version to bring back") @Nullable Integer restores, @Schema(description = "Your name") @Nullable String by) {
    }

    @GetMapping
    @Operation(summary = "Dashboards", description = "The newest version of each, the newest first; those withdrawn are left out.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.BoardList.class)))
    SavedAnswers.BoardList all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var all = boards.all(parameters);
        return new SavedAnswers.BoardList(new Answers.ListMeta(all.size(), false), all);
    }

    @GetMapping("/{key}")
    @Operation(summary = "The newest version of a dashboard")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.BoardAnswer.class)))
    SavedAnswers.BoardAnswer one(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return boards.one(key, parameters);
    }

    @GetMapping("/{key}/versions")
    @Operation(summary = "All versions of a dashboard", description = "The newest first, each with what it changed.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.BoardVersions.class)))
    SavedAnswers.BoardVersions versions(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var versions = boards.versions(key, parameters, SavedAnswers.BoardVersion::new);
        return new SavedAnswers.BoardVersions(new Answers.ListMeta(versions.size(), false), versions);
    }

    @PostMapping
    @Operation(summary = "Keep a dashboard", requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewBoard.class))))
    @ApiResponse(responseCode = "201", description = "It is kept", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.BoardAnswer.class)))
    ResponseEntity<SavedAnswers.BoardAnswer> save(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        var body = Body.withLists(request, Set.of(), Set.of("tiles"), "title", "note", "from", "to", "asOf", "tiles", "by");
        return ResponseEntity.status(HttpStatus.CREATED).body(boards.save(body, board(body, Board.EMPTY)));
    }

    @PostMapping("/{key}/versions")
    @Operation(summary = "Add a version, or bring one back", description = "Members that are left out stay as they are, null empties them. 409 when somebody else saved since the version that you began with.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NextBoard.class))))
    @ApiResponse(responseCode = "200", description = "The version that counts now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.BoardAnswer.class)))
    SavedAnswers.BoardAnswer saveAgain(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        var newest = boards.found(key);
        var body = Body.withLists(request, Set.of("since", "restores"), Set.of("tiles"), "since", "title", "note", "from", "to", "asOf", "tiles", "restores", "by");
        return body.text("restores").isPresent() ? boards.restore(newest, body) : boards.saveAgain(newest, body, board(body, newest.content()));
    }

    @DeleteMapping("/{key}")
    @Operation(summary = "Take a dashboard off the lists", description = "Adds a version; nothing is lost, and an earlier version can be brought back.")
    @Parameter(name = "since", in = ParameterIn.QUERY, required = true, description = "The version that you know as the newest", schema = @Schema(type = "integer"))
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Your name", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.BoardAnswer.class)))
    SavedAnswers.BoardAnswer withdraw(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return boards.withdraw(key, parameters);
    }

    /// What the body says, on top of what there was.
    private static Board board(Body body, Board before) {
        var range = new BoardRange(range(body, "from", before.range().from()), range(body, "to", before.range().to()), range(body, "asOf", before.range().asOf()));
        var tiles = body.members().has("tiles") ? body.objects("tiles", Set.of("width", "height"), "id", "kind", "content", "title", "width", "height") : null;
        return tiles == null ? before.with(range) : new Board(range, tiles.stream().map(BoardController::tile).toList());
    }

    private static Tile tile(Body tile) {
        var kind = Tile.Kind.ofCode(tile.required("kind")).orElseThrow(() -> Refusal.badRequest("Unknown kind", "A tile is an exploration, a target or a text."));
        return new Tile(tile.required("id"), kind, tile.required("content"), tile.text("title").orElse(""), steps(tile, "width"), steps(tile, "height"));
    }

    private static int steps(Body tile, String name) {
        var text = tile.required(name);
        var least = name.equals("width") ? Tile.NARROWEST : 1;
        var most = name.equals("width") ? Tile.COLUMNS : Tile.HIGHEST;
        if (tile.members().get(name).isString()) {
            throw Refusal.badRequest("No size", "%s of a tile is a text. Write a whole number from %d to %d, without quotation marks.".formatted(name, least, most));
        }
        if (!text.matches("\\d{1,2}")) {
            throw Refusal.badRequest("No size", "%s of a tile is no whole number from %d to %d. Write one.".formatted(name, least, most));
        }
        return Integer.parseInt(text);
    }

    private static String range(Body body, String name, String before) {
        return body.members().has(name) ? body.text(name).orElse("") : before;
    }
}
