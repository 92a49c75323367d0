package kervan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.socar.az/az/page/123            | https://www.socar.az/az/page/123
            HTTP://stat.gov.kz                          | HTTP://stat.gov.kz
            https://dergipark.org.tr/ü?a=1&b=(2)#3      | https://dergipark.org.tr/ü?a=1&b=(2)#3
            http://127.0.0.1:8080/x                     | http://127.0.0.1:8080/x
            ' https://kmg.kz/ '                         | https://kmg.kz/
            doi:10.5281/zenodo.1234                     | https://doi.org/10.5281/zenodo.1234
            DOI: 10.1000.10/a                           | https://doi.org/10.1000.10/a
            doi:10.1002/(SICI)1096#2%3.0?CO;2-A         | https://doi.org/10.1002/(SICI)1096%232%253.0%3FCO;2-A
            """)
    void leadsToPagesAndToDocumentsWithADoi(String address, String link) {
        assertThat(WebAddress.of(address)).contains(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "javascript:alert(1)", "JaVaScRiPt:alert(1)//https://kmg.kz", "java\tscript:alert(1)", "data:text/html,x", "doi:11.1/x", "doi:10.5281", "10.5281/zenodo.1234",
            "ftp://kmg.kz/a", "mailto:a@kmg.kz", "www.kmg.kz", "/explore", "//kmg.kz", "https://", "https:///a", "https://kmg.kz@evil.example/", "https://kmg.kz/a b", "https://kmg.kz/\"onclick",
            "https:\\\\kmg.kz", "p. 14 of the annual report"})
    void leadsNowhereElse(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }
}
