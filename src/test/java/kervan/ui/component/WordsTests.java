package kervan.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({"https://kmg.kz/2024.pdf, https://kmg.kz/2024.pdf", "doi:10.5281/zenodo.1234, https://doi.org/10.5281/zenodo.1234"})
    void leadToDocumentsOfTheWeb(String address, String link) {
        var document = Words.document("KazMunayGas", address).getElement();

        assertThat(document.getTag()).isEqualTo("a");
        assertThat(document.getAttribute("href")).isEqualTo(link);
        assertThat(document.getText()).isEqualTo("KazMunayGas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://kmg.kz/2024.pdf", "annual report, p. 14"})
    void printAnyOtherAddress(String address) {
        var document = Words.document("KazMunayGas", address).getElement();

        assertThat(document.getTag()).isEqualTo("span");
        assertThat(document.getText()).isEqualTo("KazMunayGas (%s)".formatted(address));
    }

    @Test
    void printAnAddressOnceThatStandsForItself() {
        assertThat(Words.document("javascript:alert(1)", "javascript:alert(1)").getElement().getText()).isEqualTo("javascript:alert(1)");
    }
}
