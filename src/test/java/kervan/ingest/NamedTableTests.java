package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kervan.tabular.TableFile;
import kervan.tabular.TableOptions;
import kervan.tabular.UnreadableTableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTableTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"key,name\nbtc,BTC\nwrep,Bakı–Supsa\n", "key,name\r\nbtc,BTC\r\nwrep,Bakı–Supsa", "\uFEFFkey,name\nbtc,BTC\nwrep,Bakı–Supsa",
        " key , name \nbtc,BTC\n\nwrep,Bakı–Supsa\n\n", "\"key\",\"name\"\n\"btc\",BTC\nwrep,\"Bakı–Supsa\""})
    void hasTheCellsOfEachLine(String content) throws UnreadableTableException {
        var file = read(content);

        assertThat(file.columns()).containsExactly("key", "name");
        assertThat(file.rows()).extracting(row -> row.text("key").get()).containsExactly("btc", "wrep");
        assertThat(file.rows()).extracting(row -> row.text("name").get()).containsExactly("BTC", "Bakı–Supsa");
    }

    @Test
    void countsLinesAsAnEditorDoes() throws UnreadableTableException {
        var file = read("key,note\na,\"one\ntwo\nthree\"\nb,\"four\r\nfive\"\n\nc,\"said \"\"six\"\", seven\"\n");

        assertThat(file.rows()).extracting(CsvRow::line).containsExactly(2, 5, 8);
        assertThat(file.rows()).extracting(row -> row.text("note").get()).containsExactly("one\ntwo\nthree", "four\r\nfive", "said \"six\", seven");
    }

    @Test
    void takesOffTheGuardOfASpreadsheet() throws UnreadableTableException {
        var row = read("a,b,c,d\n'=SUM(A1),'-0.5,'tis so,'\n").rows().getFirst();

        assertThat(List.of("a", "b", "c", "d")).extracting(column -> row.text(column).get()).containsExactly("=SUM(A1)", "-0.5", "'tis so", "'");
    }

    @Test
    void hasNoRowsWhenOnlyColumnsAreNamed() throws UnreadableTableException {
        assertThat(read("key,name\n").rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key,name\nbtc\n", "key,name\n\"b\ntc\",BTC\nwrep,BTC,BTC\n"})
    void refusesLinesOfAnotherLength(String content) {
        assertThatExceptionOfType(UnreadableTableException.class).isThrownBy(() -> read(content))
                .withMessageMatching("line \\d has \\d values where the first line names 2 columns.");
    }

    @Test
    void namesTheLineThatIsOfAnotherLength() {
        assertThatExceptionOfType(UnreadableTableException.class).isThrownBy(() -> read("key,name\n\"b\ntc\",BTC\nwrep,BTC,BTC\n"))
                .withMessage("line 4 has 3 values where the first line names 2 columns.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "\r\n\r\n"})
    void refusesAnEmptyFile(String content) {
        assertThatExceptionOfType(UnreadableTableException.class).isThrownBy(() -> read(content)).withMessage("it is empty.");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThatExceptionOfType(UnreadableTableException.class).isThrownBy(() -> read("key,name\nbtc,\"BTC\nwrep,WREP\ntap,TAP\n"));
    }

    private NamedTable read(String content) throws UnreadableTableException {
        try {
            return NamedTable.read(TableFile.open(Files.writeString(folder.resolve("table.csv"), content), "table.csv", TableOptions.RECOGNISE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
