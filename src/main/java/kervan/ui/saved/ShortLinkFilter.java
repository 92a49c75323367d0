package kervan.ui.saved;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kervan.saved.ShortLinks;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Leads from a short link to its page before any page is made; one that is not known goes on to [ShortLinkView].
class ShortLinkFilter extends OncePerRequestFilter {

    static final String PATH = "/s/";

    private final ShortLinks links;

    ShortLinkFilter(ShortLinks links) {
        this.links = links;
    }

    @Configuration
    static class Registered {

        @Bean
        FilterRegistrationBean<ShortLinkFilter> leadingShortLinks(ShortLinks links) {
            var filter = new FilterRegistrationBean<>(new ShortLinkFilter(links));
            filter.addUrlPatterns(PATH + "*");
            return filter;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var found = path.startsWith(PATH) ? links.find(path.substring(PATH.length())) : null;
        if (found == null || found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + found.get().address().text());
    }
}
