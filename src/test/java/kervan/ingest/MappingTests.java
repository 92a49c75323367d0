package kervan.ingest;

import static kervan.ingest.FigureFiles.CATALOGUE;
import static kervan.ingest.FigureFiles.published;
import static kervan.ingest.FigureFiles.read;
import static kervan.ingest.FigureFiles.recognised;
import static kervan.ingest.FigureFiles.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kervan.figure.Figure;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.notation.PeriodNotation.Habit;
import kervan.tabular.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class MappingTests {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void comesBackFromJsonAsItWas() {
        var mapping = new Mapping("table", new TableOptions(StandardCharsets.UTF_8, ';', "A"), 3, Layout.MEASURES_ACROSS, List.of(new Column("a", Role.PERIOD), new Column("b", Role.VALUE)),
                new Defaults("btc_kz", null, "kt", "E", "P", "T", null, "2024-03", null), new NumberNotation(',', "."), PeriodNotation.PLAIN.with(Habit.YEAR_TO_DATE),
                Map.of("b", SeriesChoice.leftOut("not wanted."), "c", SeriesChoice.existing("btc_kz")));

        assertThat(JSON.readValue(JSON.writeValueAsString(mapping), Mapping.class)).isEqualTo(mapping);
        assertThat(JSON.readValue(JSON.writeValueAsString(Mapping.RECOGNISE), Mapping.class)).isEqualTo(Mapping.RECOGNISE);
    }

    @Test
    void isReadAsTheDocumentationWritesIt() throws Exception {
        var documentation = Files.readString(Path.of("docs/formats.md"));
        var json = documentation.substring(documentation.indexOf("```json") + 7, documentation.lastIndexOf("```"));

        var mapping = JSON.readValue(json, Mapping.class);

        assertThat(mapping.numbers()).isEqualTo(new NumberNotation(',', "."));
        assertThat(mapping.series().values()).extracting(SeriesChoice::kind).containsExactlyInAnyOrder(SeriesChoice.Kind.EXISTING, SeriesChoice.Kind.LEFT_OUT);
    }

    @Test
    void leavesToRecognitionWhatAPersonDoesNotSay() throws Exception {
        var said = JSON.readValue("""
                {"defaults": {"publisher": "SSC", "title": "Transit", "series": "btc_kz"}, "columns": [{"name": "remarks", "role": "NOTE"}]}
                """, Mapping.class);
        var file = written(folder, "a.csv", "period,value (kt),remarks\n2024,5,provisional\n");

        var read = read(file, said);

        assertThat(read.said()).containsExactly("btc_kz 2024 5 kt A");
        assertThat(read.figures().getFirst().note()).isEqualTo("provisional");
    }

    @Test
    void isRememberedForTheNextFileOfTheSameShape() throws Exception {
        var first = written(folder, "first.csv", "Route;2022;2023\nBTC;5;6\n");
        var next = written(folder, "next.csv", "Route;2023;2024;2025\nBTC;6;7;8\n");
        var known = Recognition.of(first, "first.csv", published(null, "kt"), CATALOGUE, Map.of());
        var choices = known.mapping().with(Map.of("BTC", SeriesChoice.existing("btc_kz")));

        var again = Recognition.of(next, "next.csv", CATALOGUE, Map.of(known.shape(), choices));

        assertThat(again.notes()).contains("Read as the last file with these columns was.");
        assertThat(again.mapping().defaults().publisher()).isEqualTo("State Statistics Committee");
        assertThat(again.mapping().defaults().title()).isEqualTo("next");
        assertThat(again.mapping().defaults().publishedOn()).isNull();
        assertThat(read(next, again.mapping()).said()).containsExactly("btc_kz 2023 6 kt A", "btc_kz 2024 7 kt A", "btc_kz 2025 8 kt A");
    }

    @Test
    void doesNotOverruleWhatTheNextFileTellsByItself() throws Exception {
        var first = written(folder, "first.csv", "period;value\n03/04/2024;1.234\n");
        var next = written(folder, "next.csv", "period;value\n04/30/2024;1.5\n05/31/2024;12.25\n");
        var said = published("btc_kz", "kt");
        var decided = new Mapping(null, said.table(), null, null, List.of(), said.defaults(), new NumberNotation(',', "."), PeriodNotation.PLAIN.with(DayOrder.DAY_FIRST), Map.of());
        var known = Recognition.of(first, "first.csv", decided, CATALOGUE, Map.of());

        var again = Recognition.of(next, "next.csv", CATALOGUE, Map.of(known.shape(), known.mapping()));

        assertThat(read(next, again.mapping()).problems()).isEmpty();
        assertThat(read(next, again.mapping()).said()).containsExactly("btc_kz 2024-04-30 1.5 kt A", "btc_kz 2024-05-31 12.25 kt A");
    }

    @Test
    void holdsForColumnsInAnotherOrder() throws Exception {
        var mapping = recognised(written(folder, "a.csv", "period,value,unit\n2024,5,kt\n")).mapping().with(published("btc_kz", null).defaults());

        assertThat(read(written(folder, "b.csv", "unit,period,value\nkt,2025,6\n"), mapping).said()).containsExactly("btc_kz 2025 6 kt A");
    }

    @Test
    void isRefusedForAFileWithOtherColumns() throws Exception {
        var mapping = recognised(written(folder, "a.csv", "period,value,unit\n2024,5,kt\n")).mapping();

        assertThatThrownBy(() -> read(written(folder, "b.csv", "month,tons\n2024,5\n"), mapping)).hasMessageStartingWith("it has no column period, which the mapping names.");
    }

    @Test
    void showsWhatTheFirstRowsAreUnderstoodAs() throws Exception {
        var file = written(folder, "a.csv", "period,value,unit\n2024,5,kt\n2025,..,kt\n2026,x1,kt\n");
        var recognition = Recognition.of(file, "a.csv", published("btc_kz", null), CATALOGUE, Map.of());

        assertThat(recognition.understood()).extracting(Recognition.Understood::sentence).first().isEqualTo("btc_kz, 2024: 5 kt, reported, from State Statistics Committee, Transit");
        assertThat(recognition.understood()).extracting(Recognition.Understood::refused).containsExactly(false, false, true);
        assertThat(recognition.preview()).hasSize(3);
        assertThat(recognition.notes()).containsExactly("Text, values divided by commas, in UTF-8 (recognised).");
    }

    @Test
    void stopsWhenTheImportIsCancelled() throws Exception {
        var file = written(folder, "a.csv", "period,value,unit\n" + "2024,5,kt\n".repeat(100));
        var count = new int[1];

        FigureFile.open(file, "a.csv", published("btc_kz", null), CATALOGUE).read(new FigureSink() {
            @Override
            public boolean figure(Figure figure) {
                return ++count[0] < 3;
            }

            @Override
            public void problem(IngestProblem problem) {
                throw new AssertionError(problem.sentence());
            }

            @Override
            public void missing(long line, String column, String mark) {
                throw new AssertionError(column);
            }

            @Override
            public void leftOut(long line, String why) {
                throw new AssertionError(why);
            }
        });

        assertThat(count[0]).isEqualTo(3);
    }
}
