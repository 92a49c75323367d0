package kervan.ui.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kervan.language.Texts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what nothing else of Kervan answered, such as a method that the server takes nowhere: a page for browsers, a problem of RFC 9457 for programs.
@Controller
class LastResort implements ErrorController {

    private static final String PATH = "/error";

    @RequestMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status).contentType(MediaType.parseMediaType(PlainPage.TYPE)).body(LanguageFilter.wanted(request).saying(page(request, status)));
    }

    @RequestMapping(PATH)
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = status(request);
        var problem = ProblemDetail.forStatusAndDetail(status, detail(request, status));
        problem.setTitle(status.getReasonPhrase());
        asked(request).ifPresent(problem::setInstance);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static Supplier<String> page(HttpServletRequest request, HttpStatus status) {
        return () -> switch (status) {
            case BAD_REQUEST -> PlainPage.unreadable(request);
            case NOT_FOUND -> PlainPage.of(request, Texts.of("shell.no-page"), Texts.of("shell.nothing-at", "path", path(request)));
            case HttpStatus other when other.is4xxClientError() -> PlainPage.of(request, Texts.of("shell.not-taken.title"), Texts.of("shell.not-taken.sentence"));
            default -> {
                var apology = Apology.of(failure(request, status), Texts.of("shell.page-failed"), path(request));
                yield PlainPage.of(request, apology.title(), apology.sentence());
            }
        };
    }

    private static String detail(HttpServletRequest request, HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "This request cannot be read. Send the address and its parameters in UTF-8, and write a percent sign as %25.";
            case NOT_FOUND -> "There is nothing at %s. GET /v3/api-docs describes what there is.".formatted(path(request));
            case METHOD_NOT_ALLOWED -> "This method is taken nowhere here. Read with GET; GET /v3/api-docs describes what can be written, and how.";
            case HttpStatus other when other.is4xxClientError() -> "This request is not taken. GET /v3/api-docs describes what is.";
            default -> Apology.of(failure(request, status), status.getReasonPhrase(), path(request)).sentence();
        };
    }

    /// Whoever asks for `/error` itself asks for nothing that there is.
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).map(HttpStatus::resolve).orElse(HttpStatus.NOT_FOUND);
    }

    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
    }

    private static Optional<URI> asked(HttpServletRequest request) {
        try {
            return Optional.of(new URI(path(request)));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static Throwable failure(HttpServletRequest request, HttpStatus status) {
        return Objects.requireNonNullElseGet((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), () -> new ServletException("answered with " + status));
    }
}
