package kervan.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what a browser sends on behalf of another site's page, where it would change something.
///
/// Browsers say from where they send: by `Sec-Fetch-Site` to a server they trust the way to (https, localhost), by `Origin`
/// otherwise. Programs say neither, and are let through.
final class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final String PROBLEM = """
            {"detail":"A page of another site sent this, and it would change something here. Send it from Kervan's own pages, \
            or from a program.","status":403,"title":"From another site"}""";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOwn(HttpServletRequest request) {
        if (request.getHeader("Sec-Fetch-Site") instanceof String site) {
            return OWN.contains(site);
        }
        return !(request.getHeader(HttpHeaders.ORIGIN) instanceof String origin) || namesHost(origin, request.getHeader(HttpHeaders.HOST));
    }

    /// Whether the origin, such as `https://kervan.example:8443`, has the host and port that the request was sent to; `null` has none.
    private static boolean namesHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
