package kervan.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers addresses of pages whose parameters cannot be decoded: `%`, `%FF`, a value without a name. The API says so itself.
///
/// Nothing is logged: whoever follows a broken link is told, and no operator can do anything about it.
final class UnreadableAddressFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Asked for parameters, Tomcat would read a form of several parts, whose files are read where they are taken.
        var type = request.getContentType();
        return request.getQueryString() == null || request.getRequestURI().startsWith(request.getContextPath() + "/api/") || type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType(PlainPage.TYPE);
        response.getWriter().write(PlainPage.unreadable(request));
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (InvalidParameterException undecodable) {
            return false;
        }
    }
}
