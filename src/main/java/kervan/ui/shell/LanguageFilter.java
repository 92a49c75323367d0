package kervan.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out in which language a page is wanted, and holds it while the page is made: by `lang` in its address, which is remembered, else by the cookie, else by what
/// the browser accepts. What is none of the languages counts as not said.
///
/// What a page that is open asks for is answered in the language that it was made in ([PageLanguage]), whatever was chosen elsewhere since. Programs and files know no language.
final class LanguageFilter extends OncePerRequestFilter {

    static final String COOKIE = "kervan-language";
    static final Duration REMEMBERED = Duration.ofDays(365);

    private static final List<String> NO_PAGES = List.of("/api/", "/v3/", "/actuator/", "/styles/", "/fonts/", "/favicon.svg", "/VAADIN/build/", "/VAADIN/static/", "/webjars/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return NO_PAGES.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var open = PageLanguage.ofPageThatAsks(request);
        var said = open.isPresent() ? open : AddressLanguage.of(request.getQueryString());
        if (open.isEmpty()) {
            said.ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, remembered(language, request).toString()));
        }
        answer(said.orElseGet(() -> wanted(request)), request, response, chain);
    }

    /// The language of a request that is answered without this filter, and where no open page asks.
    static Language wanted(HttpServletRequest request) {
        return AddressLanguage.of(request.getQueryString()).or(() -> chosenBefore(request)).orElseGet(() -> accepted(request));
    }

    private static void answer(Language language, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            language.whileSpoken(() -> {
                chain.doFilter(request, response);
                return language;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private static ResponseCookie remembered(Language language, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, language.tag()).path(request.getContextPath() + "/").maxAge(REMEMBERED).sameSite("Lax").secure(request.isSecure()).build();
    }

    private static Optional<Language> chosenBefore(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue).flatMap(tag -> Language.ofTag(tag).stream()).findFirst();
    }

    private static Language accepted(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? Language.ENGLISH : Language.accepted(header);
    }
}
