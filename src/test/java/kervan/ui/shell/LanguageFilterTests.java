package kervan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import kervan.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageFilterTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/targets");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            lang=tr,                none, none,          TURKISH
            lang=kk,                ru,   az,            KAZAKH
            series=x&lang=az-AZ,    ru,   kk,            AZERBAIJANI
            lang=xx,                ru,   kk,            RUSSIAN
            lang=xx&lang=tr,        none, none,          TURKISH
            slang=tr,               none, none,          ENGLISH
            lang=,                  none, kk,            KAZAKH
            none,                   ru,   kk,            RUSSIAN
            none,                   xx,   kk;q=0.9,      KAZAKH
            none,                   none, de;q=0.9,      ENGLISH
            none,                   none, none,          ENGLISH
            v-r=init&location=targets&query=series%3Dx%26lang%3Dru, tr, none, RUSSIAN
            v-r=init&location=targets&query=%3Flang%3Dru,           tr, none, RUSSIAN
            """)
    void addressDecidesThenCookieThenBrowser(String query, String cookie, String accepted, Language language) throws Exception {
        request.setQueryString(query);
        if (cookie != null) {
            request.setCookies(new Cookie("kervan-language", cookie));
        }
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
        }

        assertThat(spoken()).isEqualTo(language);
    }

    @Test
    void addressIsRememberedForAYear() throws Exception {
        request.setQueryString("lang=tr");

        spoken();

        assertThat(response.getHeader("Set-Cookie")).isEqualTo("kervan-language=tr; Path=/; Max-Age=31536000; Expires=%s; SameSite=Lax"
                .formatted(response.getHeader("Set-Cookie").replaceFirst(".*Expires=([^;]*);.*", "$1")));
    }

    @Test
    void cookieStaysBelowTheApplicationAndOnSafeWays() throws Exception {
        request.setContextPath("/kervan");
        request.setRequestURI("/kervan/targets");
        request.setSecure(true);
        request.setQueryString("lang=kk");

        spoken();

        assertThat(response.getHeader("Set-Cookie")).startsWith("kervan-language=kk; Path=/kervan/;").contains("Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=xx", "lang=%", "lang=%zz", "lang=tr%0d%0aSet-Cookie:%20a=b", "lang=tr;%20Path=/", "lang=%00", "lang=../../tr", "lang=true", "lang", "&&&=", "lang=%F0%9F%98%80"})
    void nonsenseCountsAsNotSaid(String query) throws Exception {
        request.setQueryString(query);

        assertThat(spoken()).isEqualTo(Language.ENGLISH);
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void aLongValueIsNonsenseToo() throws Exception {
        request.setQueryString("lang=" + "tr-".repeat(3500));
        request.setCookies(new Cookie("kervan-language", "x".repeat(4000)));
        request.addHeader("Accept-Language", "kk;q=".repeat(2000));

        assertThat(spoken()).isIn(Language.TURKISH, Language.ENGLISH);
        assertThat(response.getHeader("Set-Cookie")).satisfiesAnyOf(cookie -> assertThat(cookie).isNull(), cookie -> assertThat(cookie).startsWith("kervan-language=tr;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/series", "/v3/api-docs", "/actuator/health", "/styles/kervan.css", "/VAADIN/build/x.js"})
    void programsAndFilesKnowNoLanguage(String path) throws Exception {
        request.setRequestURI(path);
        request.setQueryString("lang=tr");

        assertThat(spoken()).isEqualTo(Language.ENGLISH);
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"/, v-r=uidl&v-uiId=3", "/VAADIN/dynamic/resource/3/0f/upload, "})
    void openPageKeepsItsLanguage(String path, String query) throws Exception {
        request.setRequestURI(path);
        request.setQueryString(query);
        request.setCookies(new Cookie("kervan-language", "tr"));
        request.getSession(true).setAttribute("kervan.language.pages", new ConcurrentHashMap<>(Map.of(3, Language.RUSSIAN, 4, Language.KAZAKH)));

        assertThat(spoken()).isEqualTo(Language.RUSSIAN);
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    private Language spoken() throws ServletException, IOException {
        var heard = new AtomicReference<Language>();
        new LanguageFilter().doFilter(request, response, (asked, answered) -> heard.set(Language.current()));
        return heard.get();
    }
}
