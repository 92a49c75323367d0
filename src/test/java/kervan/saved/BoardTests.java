package kervan.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTests {

    private static final Board THREE = Board.EMPTY.plus(Tile.Kind.TEXT, "one", "", 4, 1).plus(Tile.Kind.TEXT, "two", "", 4, 1).plus(Tile.Kind.TARGET, "kz_btc_2024", "Target", 12, 2);

    @Test
    void tileGetsTheFirstFreeName() {
        assertThat(THREE.tiles()).extracting(Tile::id).containsExactly("t1", "t2", "t3");
        assertThat(THREE.without("t2").plus(Tile.Kind.TEXT, "four", "", 3, 1).tiles()).extracting(Tile::id).containsExactly("t1", "t3", "t2");
    }

    @Test
    void arrangementKeepsEveryTile() {
        var arranged = THREE.arranged(List.of(new Tile("t3", Tile.Kind.TEXT, "", "", 6, 9), new Tile("nobody", Tile.Kind.TEXT, "", "", 6, 1), new Tile("t1", Tile.Kind.TEXT, "", "", 1, 1)));

        assertThat(arranged.tiles()).containsExactly(new Tile("t3", Tile.Kind.TARGET, "kz_btc_2024", "Target", 6, 4), new Tile("t1", Tile.Kind.TEXT, "one", "", 3, 1), THREE.tiles().get(1));
    }

    @Test
    void editChangesWhatATileSaysAndNothingElse() {
        var edited = THREE.edited("t2", "Two", "other words");

        assertThat(edited.tiles()).containsExactly(THREE.tiles().get(0), new Tile("t2", Tile.Kind.TEXT, "other words", "Two", 4, 1), THREE.tiles().get(2));
        assertThat(BoardChanges.between(THREE, edited, Tile::content)).containsExactly("Tile changed: Two.");
        assertThat(THREE.edited("nobody", "Two", "other words")).isEqualTo(THREE);
    }

    @Test
    void sameTileTwiceIsOne() {
        var first = THREE.tiles().getFirst();

        assertThat(THREE.arranged(List.of(first, first, first)).tiles()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019    | 2025-06 |            | -
            2024-03 |         | 2024-08    | -
            2024-Q1 | 2024-S2 | 2024-08-15 | -
            someday |         |            | which is no period
                    | 2024-13 |            | which is no period
                    |         | yesterday  | which is no day
            2025    | 2019    |            | Change one of the two
            """)
    void rangeIsCheckedInWords(String from, String to, String asOf, String sentence) {
        var objection = new BoardRange(text(from), text(to), text(asOf)).objection();

        assertThat(objection.isPresent()).isEqualTo(sentence != null);
        objection.ifPresent(one -> assertThat(one.sentence()).contains(sentence));
    }

    @Test
    void everythingThatIsWrongWithARangeIsTold() {
        var kept = new BoardRange("2019", "", "2024-08-15");

        assertThat(new BoardRange("xx", "2025", "zz").objections()).extracting(Objection::sentence).satisfiesExactly(from -> assertThat(from).startsWith("from is xx"), day -> assertThat(day).startsWith("asOf is zz"));
        assertThat(new BoardRange("xx", "2025", "zz").sound(kept)).isEqualTo(new BoardRange("2019", "2025", "2024-08-15"));
        assertThat(new BoardRange("2025", "2020", "").sound(kept)).isEqualTo(new BoardRange("2019", "", ""));
    }

    @Test
    void whatIsWrittenIsRead() {
        var board = new Board(new BoardRange("2019", "2025", "2024-08-15"), THREE.tiles());

        assertThat(BoardJson.read(BoardJson.write(board))).isEqualTo(board);
    }

    @Test
    void changesAreToldInWords() {
        var changed = THREE.without("t1").plus(Tile.Kind.TEXT, "more", "More", 6, 1).arranged(List.of(THREE.tiles().get(2), THREE.tiles().get(1).sized(6, 1)))
                .with(new BoardRange("2019", "", ""));

        assertThat(BoardChanges.between(THREE, changed, Tile::content)).containsExactly("Tile changed: More.", "Tiles resized: two and More.", "Tiles in another order.", "First period: as usual → 2019.");
        assertThat(BoardChanges.between(THREE, THREE, Tile::content)).isEmpty();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
