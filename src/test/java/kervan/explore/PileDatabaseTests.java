package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import kervan.chart.Mark;
import kervan.language.Language;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;

/// Stacks and shares of the shipped series, which count nothing twice.
@DatabaseTest
@SpringBootTest
class PileDatabaseTests extends ShownExplorations {

    /// BTC carries transit oil, and that holds the Kazakh: 27,179 kt in 2025 are not 32,600.
    @Test
    void nothingIsPiledTwice() {
        var nested = workbench("s=btc_transit,btc_total,btc_kz&view=stack&from=2022");

        assertThat(ids(stack(nested))).containsExactly("btc_kz");
        assertThat(marks(nested, Mark.Curve.class)).extracting(Mark.Curve::id).contains("btc_transit", "btc_total");
        assertThat(nested.notices()).anyMatch(notice -> notice.contains("BTC pipeline: total oil transported holds Kazakh oil") && notice.contains("line over the stack") && notice.contains("formula b-a."))
                .anyMatch(notice -> notice.contains("(Kazakh + Turkmen, some years Russian) holds Kazakh oil") && notice.contains("formula a-c."));
        var rests = workbench("s=btc_transit,btc_total,btc_kz&x=b-a;a-c&view=share&from=2025&to=2025");
        assertThat(ids(stack(rests))).containsExactly("btc_kz", "x1", "x2");
        assertThat(sum(stack(rests), "2025")).isCloseTo(number("s=btc_total&u=kt", "2025"), within(60.0));
        assertThat(rests.notices()).anyMatch(notice -> notice.contains("left out of the shares")).noneMatch(notice -> notice.contains("formula"));
        assertThat(ids(stack(workbench("s=btc_azeri,btc_total,btc_transit&view=share&from=2023&to=2025")))).containsExactly("btc_azeri", "btc_transit");
    }

    /// Two accounts of one flow, formulas of what is there, and parts of which some may be the same.
    @Test
    void equalScopesAndFormulasArePiledOnce() {
        var twice = workbench("s=titr_cargo,titr_cargo_mot&view=stack&from=2022");
        assertThat(ids(stack(twice))).containsExactly("titr_cargo");
        assertThat(twice.notices()).anyMatch(notice -> notice.contains("counts the same as"));
        var sums = workbench("s=btc_azeri,btc_transit&x=a%2Bb;a-b&view=stack&from=2023&to=2025");
        assertThat(ids(stack(sums))).containsExactly("btc_azeri", "btc_transit");
        assertThat(sums.notices()).filteredOn(notice -> notice.contains("is worked out of")).hasSize(2);
        var overlapping = workbench("s=kz_export_atyrau_samara,kz_export_china&view=stack");
        assertThat(ids(stack(overlapping))).containsExactly("kz_export_atyrau_samara", "kz_export_china");
        assertThat(overlapping.notices()).anyMatch(notice -> notice.contains("may hold some of the same"));
        assertThat(ids(stack(workbench("s=btc_transit,btc_kz&t=pc1&view=stack&from=2022")))).containsExactly("btc_transit", "btc_kz");
        assertThat(ids(stack(workbench("s=btc_total,btc_kz_kashagan&view=stack&from=2008&to=2010")))).containsExactly("btc_total");
    }

    @Test
    void expectedValueStandsInTheStackAndSaysSo() {
        var points = stack(workbench("s=btc_kz,aktau_baku_oil&view=stack&from=2022")).parts().getFirst().points();

        assertThat(points).filteredOn(point -> point.id().equals("2026")).singleElement().satisfies(point -> {
            assertThat(point.y()).isNotNull();
            assertThat(point.look()).isEqualTo(Mark.Look.EXPECTED);
            assertThat(point.tip().getFirst()).contains("forecast");
        });
        assertThat(points).filteredOn(point -> point.id().equals("2024")).extracting(Mark.Point::look).doesNotContain(Mark.Look.EXPECTED);
    }

    /// Azerbaijani oil and transit make up what BTC carried.
    @Test
    void shareIsSaidBesideTheAmount() {
        var workbench = workbench("s=btc_azeri,btc_transit&view=share&from=2025&to=2025&u=kt");

        var labels = stack(workbench).parts().stream().map(part -> part.points().getFirst().label()).toList();
        assertThat(labels).hasSize(2).allMatch(label -> label.matches("\\d[\\d.]* % \u00b7 [\\d,.]+ kt"));
        assertThat(labels.stream().mapToDouble(label -> Double.parseDouble(label.substring(0, label.indexOf(' ')))).sum()).isCloseTo(100, within(1.0));
        assertThat(stack(workbench).parts().getFirst().points().getFirst().tip().getFirst()).startsWith(labels.getFirst());
    }

    /// Of 63,010 kt through CPC, 8,805 to Samara, 1,392 through BTC and 1,182 to China (by the figures of the file), reckoned by hand from what the page shows.
    @Test
    void shareIsTheSameOnChartInTableHeadlineAndFile() {
        var query = "s=kz_export_cpc,kz_export_atyrau_samara,kz_export_china,btc_kz&view=share&from=2024&to=2024&u=kt";
        var workbench = workbench(query);
        var results = results(query);

        assertThat(workbench.table().headings()).hasSize(9).filteredOn(heading -> heading.endsWith(", share")).hasSize(4);
        var cells = workbench.table().rows().getFirst().cells();
        var sum = IntStream.iterate(0, at -> at < 8, at -> at + 2).mapToDouble(at -> Double.parseDouble(cells.get(at).plain())).sum();
        for (var at = 0; at < 4; at++) {
            var share = cells.get(2 * at + 1);
            assertThat(Double.parseDouble(share.plain())).isCloseTo(Double.parseDouble(cells.get(2 * at).plain()) / sum * 100, within(0.05));
            assertThat(stack(workbench).parts().get(at).points().getFirst().label()).startsWith(share.text() + " \u00b7 ");
            assertThat(results.values().get(at).share()).isEqualByComparingTo(share.plain());
        }
        assertThat(workbench.finding()).matches("Highest of 4 in 2024: .*CPC.*, " + cells.get(1).text() + " \u00b7 " + cells.get(0).text() + " kt");
        assertThat(results.finding()).isEqualTo(workbench.finding());
        assertThat(results.table().columns()).endsWith("share");
        assertThat(workbench.steps().getLast()).startsWith("share (").contains(" + ");
    }

    /// No share is said where a part is missing, of what is left out, of growth, nor where none are asked for.
    @Test
    void shareIsSaidOnlyOfAKnownWhole() {
        assertThat(results("s=kz_export_cpc,btc_kz&view=share&from=2023&to=2023").values()).isNotEmpty().allMatch(one -> one.share() == null);
        assertThat(workbench("s=btc_transit,btc_kz&view=share&from=2023&to=2025").table().headings()).filteredOn(heading -> heading.endsWith(", share")).hasSize(1);
        assertThat(results("s=kz_export_cpc,btc_kz&view=share&t=pc1").values()).allMatch(one -> one.share() == null);
        assertThat(results("s=kz_export_cpc,btc_kz&view=stack").values()).allMatch(one -> one.share() == null);
        assertThat(workbench("s=kz_export_cpc,btc_kz&view=stack").steps()).noneMatch(step -> step.startsWith("share"));
    }

    /// The newest period in which all parts are known is told, though some of them are known for later ones.
    @Test
    void headlineTellsOfTheNewestKnownWhole() {
        var shares = results("s=kz_export_cpc,btc_kz,kz_export_uz_rail&view=share&from=2022").values().stream().filter(one -> one.share() != null && one.status().equals("A")).map(Results.Result::period).distinct().sorted().toList();

        assertThat(shares.getLast()).isEqualTo("2024");
        assertThat(workbench("s=kz_export_cpc,btc_kz,kz_export_uz_rail&view=share&from=2022").finding()).contains(shares.getLast(), " % \u00b7 ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shareIsWrittenAsTheLanguageWritesIt(Language language) throws Exception {
        var workbench = language.whileSpoken(() -> workbench("s=btc_azeri,btc_transit&view=share&from=2025&to=2025&u=kt"));

        var share = workbench.table().rows().getFirst().cells().get(1);
        assertThat(share.plain()).startsWith("84.8");
        assertThat(share.text()).contains("%").contains(share.plain().replace('.', language == Language.ENGLISH ? '.' : ','));
        assertThat(workbench.finding()).contains(share.text());
    }
}
