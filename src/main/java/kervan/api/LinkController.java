package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kervan.saved.ShortLinks;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Short links to pages.
@RestController
@RequestMapping("/api/v1/links")
@Tag(name = "Saved", description = "Short links, saved views and dashboards, with all their versions")
class LinkController {

    private final ShortLinks links;

    LinkController(ShortLinks links) {
        this.links = links;
    }

    @Schema(name = "NewShortLink")
    record NewLink(@Schema(description = "Of a page of Kervan, from the root on", example = "/explore?s=btc_kz&t=idx:2023", requiredMode = Schema.RequiredMode.REQUIRED) String address) {
    }

    @PostMapping
    @Operation(summary = "A short link to a page", description = "It leads there for ever. The same address gives the same link.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewLink.class))))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.Link.class)))
    ResponseEntity<SavedAnswers.Link> link(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        return ResponseEntity.ok(SavedAnswers.Link.of(links.link(SavedAnswers.address(Body.of(request, "address").required("address")))));
    }

    @GetMapping("/{code}")
    @Operation(summary = "Where a short link leads")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedAnswers.Link.class)))
    SavedAnswers.Link find(@PathVariable String code, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Query.of(parameters);
        return links.find(code).map(SavedAnswers.Link::of).orElseThrow(() -> Refusal.notFound("Unknown short link",
                "Nothing was ever kept under this short link. Capital and small letters count. POST /api/v1/links makes one."));
    }
}
