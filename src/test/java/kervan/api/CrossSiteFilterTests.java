package kervan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossSiteFilterTests {

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "", "anything"})
    void pagesOfOtherSitesAreRefusedByFetchMetadata(String site) {
        assertThat(status("POST", site, "http://kervan.example:8080")).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"same-origin, http://kervan.example:8080", "none,", "same-origin, null"})
    void ownPagesAreLetThroughByFetchMetadata(String site, String origin) {
        assertThat(status("POST", site, origin)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "http://kervan.example", "http://kervan.example:80", "https://kervan.example.evil.example:8080",
        "null", "", "not a url", "http://kervan.example:8080@evil.example", "kervan.example:8080"})
    void otherOriginsAreRefusedWithoutFetchMetadata(String origin) {
        assertThat(status("DELETE", null, origin)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://kervan.example:8080", "https://kervan.example:8080", "http://KERVAN.example:8080"})
    void ownOriginIsLetThrough(String origin) {
        assertThat(status("PUT", null, origin)).isEqualTo(200);
    }

    @Test
    void programsSayNeitherAndAreLetThrough() {
        assertThat(status("POST", null, null)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void readingIsFree(String method) {
        assertThat(status(method, "cross-site", "http://evil.example")).isEqualTo(200);
    }

    @Test
    void refusalSaysWhatToDo() throws IOException, ServletException {
        var request = request("POST", "cross-site", null);
        var response = new MockHttpServletResponse();

        new CrossSiteFilter().doFilter(request, response, new MockFilterChain());

        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(ApiClient.parsed(response.getContentAsString()).get("detail").asString()).contains("from Kervan's own pages, or from a program");
    }

    private static int status(String method, String site, String origin) {
        var response = new MockHttpServletResponse();
        try {
            new CrossSiteFilter().doFilter(request(method, site, origin), response, new MockFilterChain());
        } catch (IOException | ServletException broken) {
            throw new AssertionError(broken);
        }
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String method, String site, String origin) {
        var request = new MockHttpServletRequest(method, "/api/v1/imports");
        request.addHeader("Host", "kervan.example:8080");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return request;
    }
}
