package kervan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kervan.figure.Aggregation;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Kazakh oil shipped to/through BTC             | BTC | Kazakhstan | crude oil   | transit
            tr | BTC'ye veya BTC üzerinden sevk edilen Kazak petrolü | BTC | Kazakistan | ham petrol | transit
            az | BTC-yə və ya BTC ilə göndərilən Qazaxıstan nefti | BTC | Qazaxıstan | xam neft | tranzit
            ru | Казахстанская нефть, отгруженная в БТД или по БТД | БТД | Казахстан | сырая нефть | транзит
            kk | БТД-ға немесе БТД арқылы жөнелтілген Қазақстан мұнайы | БТД | Қазақстан | шикі мұнай | транзит
            """)
    void saysWhatIsShippedInTheLanguageOfTheReader(String tag, String name, String route, String origin, String commodity, String measure) throws Exception {
        var series = series("btc_kz", "Kazakh oil shipped to/through BTC", "BTC", "Kazakhstan");

        var said = Language.ofTag(tag).orElseThrow().whileSpoken(() -> List.of(SeriesWords.name(series), SeriesWords.route(series), SeriesWords.origin(series),
                SeriesWords.commodity(series), SeriesWords.measure(series)));

        assertThat(said).containsExactly(name, route, origin, commodity, measure);
    }

    @Test
    void whatAStewardRenamedIsSaidAsItWasWritten() throws Exception {
        var renamed = series("btc_kz", "Kazakh oil through BTC, all shippers", "BTC", "Kazakhstan");

        assertThat(Language.RUSSIAN.whileSpoken(() -> SeriesWords.name(renamed))).isEqualTo("Kazakh oil through BTC, all shippers");
        assertThat(Language.RUSSIAN.whileSpoken(() -> SeriesWords.route(renamed))).isEqualTo("БТД");
    }

    @Test
    void whatAStewardAddedIsSaidAsItWasWritten() throws Exception {
        var added = series("zangezur_cargo", "Cargo through Zangezur", "Zangezur", "kazakhstan");

        assertThat(Language.KAZAKH.whileSpoken(() -> SeriesWords.name(added))).isEqualTo("Cargo through Zangezur");
        assertThat(Language.KAZAKH.whileSpoken(() -> SeriesWords.route(added))).isEqualTo("Zangezur");
        assertThat(Language.KAZAKH.whileSpoken(() -> SeriesWords.origin(added))).as("not the shipped spelling").isEqualTo("kazakhstan");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'---', '---'", "'{', '{'", "😀, 😀"})
    void anyWordIsSaid(String word, String said) throws Exception {
        assertThat(Language.TURKISH.whileSpoken(() -> SeriesWords.route(word))).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingShippedIsTranslated(Language language) throws IOException {
        assertThat(shipped("series", "key", "name")).hasSizeGreaterThan(60).allSatisfy((key, name) -> assertTranslated("name", key, name, language));
        assertThat(shipped("scopes", "key", "name")).hasSizeGreaterThan(60).allSatisfy((key, name) -> assertTranslated("scope", key, name, language));
        assertThat(shipped("conversion_factors", "code", "name")).hasSize(4).allSatisfy((code, name) -> assertTranslated("factor", code, name, language));
        for (var kind : List.of("route", "origin", "commodity", "measure")) {
            assertThat(shipped("series", kind, kind).keySet()).allSatisfy(word ->
                    assertTranslated(kind, word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""), word, language));
        }
    }

    private static void assertTranslated(String kind, String key, String english, Language language) {
        var full = "series.%s.%s".formatted(kind, key);
        assertThat(Texts.in(Language.ENGLISH, full)).as(full).contains(english);
        assertThat(Texts.in(language, full)).as(full + " in " + language.tag()).isPresent();
    }

    private static Map<String, String> shipped(String file, String key, String value) throws IOException {
        var found = new TreeMap<String, String>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", file + ".csv"))) {
            reader.forEach(row -> found.put(row.getField(key), row.getField(value)));
        }
        return found;
    }

    private static Series series(String key, String name, String route, String origin) {
        return new Series(new SeriesKey(key), name, route, origin, "crude oil", "transit", UnitOfMeasure.MEGATONNE, Aggregation.SUM, null, null);
    }
}
