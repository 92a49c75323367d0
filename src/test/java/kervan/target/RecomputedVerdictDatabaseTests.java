package kervan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kervan.ingest.ImportOptions;
import kervan.ingest.ImportProgress;
import kervan.ingest.Ingestion;
import kervan.support.DatabaseTest;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.annotation.Transactional;

/// What was said of a target can be said again, whatever was learned since.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Transactional
class RecomputedVerdictDatabaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String FIGURES = "series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note";
    private static final String TARGETS = "key,target,title,series_key,announced_by,announced_on,value,value_low,unit,per_year,qualifier,kind,due_on,baseline,publisher,source_title,source_address,published_on,note";

    @Autowired
    private Targets targets;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    @Test
    void verdictIsAsItWasWhateverIsLearnedSince() throws Exception {
        var then = new Vintage(Optional.empty(), Optional.of(clock.instant()));
        var before = judge("kz_btc_2024", then);
        var past = targets.past(targets.find("kz_btc_2024", Vintage.LATEST).orElseThrow(), TODAY);

        bringIn(FIGURES, "aktau_baku_oil,2024,1.52,,,Mt,exactly,A,accepted,,,Somebody,Yearly report,,2025-01-20,");
        bringIn(TARGETS, "kz_btc_2024,,1.5 Mt through Aktau towards BTC in 2024,aktau_baku_oil,KazTransOil,2024-05-30,1.55,,Mt,no,exactly,level,2024-12-31,,Somebody,Corrected,,2024-05-30,");

        var now = judge("kz_btc_2024", Vintage.LATEST);
        assertThat(now.announcement().value()).isEqualByComparingTo("1.55");
        assertThat(now.verdict().code()).isEqualTo("missed");
        assertThat(judge("kz_btc_2024", then)).isEqualTo(before);
        assertThat(before.verdict().code()).isEqualTo("not-assessable");
        assertThat(targets.past(targets.find("kz_btc_2024", Vintage.LATEST).orElseThrow(), LocalDate.of(2024, 12, 31))).hasSameSizeAs(past.stream().filter(one -> one.day().getYear() == 2024).toList());
    }

    private Judged judge(String key, Vintage vintage) {
        return targets.judge(targets.find(key, vintage).orElseThrow().inForce(), new Standpoint(vintage, TODAY, null, null, null, null));
    }

    private void bringIn(String... lines) throws Exception {
        var file = Files.write(folder.resolve("news.csv"), List.of(lines));
        assertThat(ingestion.ingest("news.csv", file, ImportOptions.PLAIN, new ImportProgress()).problems()).isEmpty();
    }
}
