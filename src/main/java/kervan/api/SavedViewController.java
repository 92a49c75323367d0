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
import java.util.Set;
import kervan.saved.PageAddress;
import kervan.saved.SavedViews;
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

/// Pages that readers gave a name.
@RestController
@RequestMapping("/api/v1/views")
@Tag(name = "Saved")
class SavedViewController {

    private final Keeping<PageAddress, SavedAnswers.View> views;

    SavedViewController(SavedViews views) {
        this.views = new Keeping<>(views, SavedAnswers.View::of, "Unknown view", "There is no saved view of this name. GET /api/v1/views lists them.");
    }

    @Schema(name = "NewSavedView")
    record NewView(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String title, @Nullable String note,
            @Schema(description = "Of a page of Kervan, from the root on", requiredMode = Schema.RequiredMode.REQUIRED) String address, @Schema(description = "Your name") @Nullable String by) {
    }

    @Schema(name = "NextSavedView")
    record NextView(@Schema(description = "The version that you began with", requiredMode = Schema.RequiredMode.REQUIRED) int since, @Nullable String title, @Nullable String note, @Nullable String address,
            @Schema(description = "Instead of all that: a version to bring back") @Nullable Integer restores, @Schema(description = "Your name") @Nullable String by) {
    }

    @GetMapping
    @Operation(summary = "Saved views", description = "The newest version of each, the newest first; those withdrawn are left out.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.Views.class)))
    SavedAnswers.Views all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var all = views.all(parameters);
        return new SavedAnswers.Views(new Answers.ListMeta(all.size(), false), all);
    }

    @GetMapping("/{key}")
    @Operation(summary = "The newest version of a saved view")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.View.class)))
    SavedAnswers.View one(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return views.one(key, parameters);
    }

    @GetMapping("/{key}/versions")
    @Operation(summary = "All versions of a saved view", description = "The newest first, each with what it changed.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.ViewVersions.class)))
    SavedAnswers.ViewVersions versions(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var versions = views.versions(key, parameters, SavedAnswers.ViewVersion::new);
        return new SavedAnswers.ViewVersions(new Answers.ListMeta(versions.size(), false), versions);
    }

    @PostMapping
    @Operation(summary = "Keep a page under a name", requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewView.class))))
    @ApiResponse(responseCode = "201", description = "It is kept", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.View.class)))
    ResponseEntity<SavedAnswers.View> save(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        var body = Body.of(request, "title", "note", "address", "by");
        return ResponseEntity.status(HttpStatus.CREATED).body(views.save(body, SavedAnswers.address(body.required("address"))));
    }

    @PostMapping("/{key}/versions")
    @Operation(summary = "Add a version, or bring one back", description = "Members that are left out stay as they are, null empties them. 409 when somebody else saved since the version that you began with.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NextView.class))))
    @ApiResponse(responseCode = "200", description = "The version that counts now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.View.class)))
    SavedAnswers.View saveAgain(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        var newest = views.found(key);
        var body = Body.of(request, Set.of("since", "restores"), "since", "title", "note", "address", "restores", "by");
        return body.text("restores").isPresent() ? views.restore(newest, body) : views.saveAgain(newest, body, body.text("address").map(SavedAnswers::address).orElse(newest.content()));
    }

    @DeleteMapping("/{key}")
    @Operation(summary = "Take a saved view off the lists", description = "Adds a version; nothing is lost, and an earlier version can be brought back.")
    @Parameter(name = "since", in = ParameterIn.QUERY, required = true, description = "The version that you know as the newest", schema = @Schema(type = "integer"))
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Your name", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.View.class)))
    SavedAnswers.View withdraw(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return views.withdraw(key, parameters);
    }
}
