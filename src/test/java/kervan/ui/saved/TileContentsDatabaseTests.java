package kervan.ui.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.saved.BoardRange;
import kervan.saved.Tile;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// What tiles show is the same whether they are read together or one by one.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TileContentsDatabaseTests {

    private static final List<String> EXPLORATIONS = List.of("s=btc_kz", "s=btc_kz,btc_transit&f=M", "s=gas_europe,gas_turkiye,gas_georgia&t=pc1", "s=titr_cargo_mot&t=idx:2021", "s=btc_transit&f=M&view=season",
            "s=btc_kz,nobody", "s=btc_kz&asOf=2024-08-15", "s=kz_export_cpc,btc_kz&x=a/(a%2Bb)");

    @Autowired
    private TileContents contents;

    @Test
    void tilesReadTogetherSayWhatEachSaysAlone() {
        var tiles = Stream.concat(IntStream.range(0, EXPLORATIONS.size()).mapToObj(at -> new Tile("t" + at, Tile.Kind.EXPLORATION, "/explore?" + EXPLORATIONS.get(at), "", 6, 2)),
                Stream.of("kz_btc_2024", "kz_btc_2_2", "nobody").map(key -> new Tile("u" + key.length(), Tile.Kind.TARGET, key, "", 6, 2))).toList();

        for (var range : List.of(BoardRange.NONE, new BoardRange("2021", "2024", ""), new BoardRange("", "", "2024-08-15"))) {
            assertThat(contents.of(tiles, range)).isEqualTo(tiles.stream().map(tile -> contents.of(tile, range)).toList());
        }
    }

    @Test
    void whatThereIsNoneOfSaysSoAndTheOthersAreShown() {
        var shown = contents.of(List.of(new Tile("t1", Tile.Kind.TARGET, "nobody", "", 6, 2), new Tile("t2", Tile.Kind.EXPLORATION, "/explore?s=nobody", "Mine", 6, 2), new Tile("t3", Tile.Kind.TARGET, "kz_btc_2024", "", 6, 2)), BoardRange.NONE);

        assertThat(shown.get(0).remarks()).containsExactly("There is no target nobody.");
        assertThat(shown.get(1).title()).isEqualTo("Mine");
        assertThat(shown.get(1).remarks()).anySatisfy(why -> assertThat(why).contains("nobody"));
        assertThat(shown.get(2).charts()).hasSize(1);
    }
}
