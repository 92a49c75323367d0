package kervan.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /series/btc_kz                       | /series/btc_kz
            series/btc_kz?unit=Mt                | /series/btc_kz?unit=Mt
            /target/kz_btc_2024?asOf=2024-08-15  | /target/kz_btc_2024?asOf=2024-08-15
            /catalogue                           | /catalogue
            /catalogue?q=Bak%C3%BC               | /catalogue?q=Bak%C3%BC
            /catalogue?q=Баку нефть              | /catalogue?q=%D0%91%D0%B0%D0%BA%D1%83%20%D0%BD%D0%B5%D1%84%D1%82%D1%8C
            /catalogue?q=http://example.org//x   | /catalogue?q=http://example.org//x
            /board/monday                        | /board/monday
            /map                                 | /map
            """)
    void pageOfKervanIsTaken(String written, String kept) {
        assertThat(PageAddress.read(written).address()).contains(new PageAddress(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//evil.example", "///evil.example/explore", "/\\evil.example", "\\\\evil.example", "/explore\\..\\x", "https://evil.example/explore", "http:/explore",
        "javascript:alert(1)", "/javascript:alert(1)", "data:text/html,x", "//explore", "/explore@evil.example", "/explore:80", "/explore/..//evil.example", "/series/../../etc/passwd", "/series/", "/series",
        "/series/a/b", "/series/%2e%2e", "/explore%0d%0aSet-Cookie:a=b", "/explore?a=%0d%0aLocation:%20//evil", "/explore?a=%00", "/explore?a=%e2%80%ae", "/explore?a=%ff", "/explore?a=%", "/explore?a=%4",
        "/explore?a=%zz", "/explore?a=b#//evil", "/explore?a=\r\nX: y", "/explore?a=\tb", "/explore?a=<script>", "/explore?a=\"x\"", "/explore?a=\u202Ex", "/explore?a=\u2028b", "/explore?a=\uD800",
        "/explore\u3002evil.example", "/\uFF0Fevil.example", "/\u2215evil.example", "\u2044\u2044evil.example", "/explore\u0000", "/api/v1/series", "/s/abcdef", "/actuator/health", "/import", "/VAADIN/x",
        "/Explore", "/explore/", "/explore/x", "/explorer", "/explore;jsessionid=x", "/catalogue/x", "/series/b\u0430ku"})
    void everythingElseIsRefusedWithASentence(String written) {
        var read = PageAddress.read(written);

        assertThat(read.address()).isEmpty();
        assertThat(read.objection()).hasValueSatisfying(one -> assertThat(one.sentence()).isNotBlank().doesNotContain("\n", "\r", "\u202E", "\u0000"));
        assertThatThrownBy(() -> new PageAddress(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressMayBeLongAndNotLonger() {
        var most = "/catalogue?q=" + "x".repeat(PageAddress.LONGEST - 13);

        assertThat(PageAddress.read(most).address()).isPresent();
        assertThat(PageAddress.read(most + "x").objection().orElseThrow().sentence()).contains("4,001", "4,000");
        assertThat(PageAddress.read("/catalogue?q=" + "я".repeat(1000)).objection()).isPresent();
        assertThat(PageAddress.read("/catalogue?q=" + "%".repeat(1_000_000)).objection()).isPresent();
    }

    @Test
    void linkBeginsAtTheRoot() {
        var address = new PageAddress("/series/btc_kz?unit=Mt");

        assertThat(address.page()).isEqualTo("series");
        assertThat(address.link()).isEqualTo("series/btc_kz?unit=Mt");
        assertThat(address.query()).isEqualTo("unit=Mt");
    }
}
