package kervan.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whatever else is asked of the API, which would otherwise be answered with a page of the user interface.
@RestController
@Hidden
class UnknownAddressController {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @RequestMapping("/api/**")
    Object refuse(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) {
            throw Refusal.readOnly(request.getMethod(), request.getRequestURI());
        }
        throw Refusal.notFound("Unknown address", "There is nothing at %s %s. GET /v3/api-docs describes what there is."
                .formatted(request.getMethod(), request.getRequestURI()));
    }
}
