package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKeysTests {

    @ParameterizedTest
    @CsvSource({"Baku-Supsa, baku_supsa", "Şah Dəniz qazı, sah_deniz_qazi", "Транзит нефти, tranzit_nefti", "İstanbul, istanbul", "2709.AZ, s_2709_az", "'  ', s_"})
    void areReadable(String text, String key) {
        assertThat(SeriesKeys.of(text)).isEqualTo(key);
        assertThat(SeriesKey.isValid(SeriesKeys.of(text))).isTrue();
    }

    @Test
    void staysDifferentWhereTextsAreLong() {
        var one = SeriesKeys.of("x".repeat(100) + "a");
        var other = SeriesKeys.of("x".repeat(100) + "b");

        assertThat(one).isNotEqualTo(other).hasSize(63);
        assertThat(SeriesKey.isValid(one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-11, 2024-03-11", "11/06/26 23:00:00, 2026-06-11", "2026-06-11T23:00:00+02:00, 2026-06-11", "11.06.2026, 2026-06-11", "June 2026, 2026-06", "2026, 2026"})
    void readDatesOfPublication(String text, String date) {
        assertThat(PublicationDate.read(text)).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-Q1", "soon", "", "2024-01/2024-03"})
    void refuseOtherDates(String text) {
        assertThat(PublicationDate.read(text)).isEmpty();
    }
}
