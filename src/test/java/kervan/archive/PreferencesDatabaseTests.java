package kervan.archive;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.support.DatabaseTest;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Transactional
class PreferencesDatabaseTests {

    private static final SeriesKey KEY = new SeriesKey("btc_kz");
    private static final Interval YEAR = Interval.parse("2031");
    private static final Instant MONDAY = Instant.parse("2032-03-01T09:00:00Z");
    private static final Figure EXACT = figure("2031", "1.502 Mt").by("Exact News").on("2032-01-10").build();
    private static final Figure ROUND = figure("2031", "1.4 Mt").by("Round News").on("2032-02-10").build();
    private static final Figure WRONG = figure("2031", "1502 Mt").by("Hasty News").quarantined().build();

    @Autowired
    private Archive archive;

    @Autowired
    private ChoiceStore store;

    @Autowired
    private Acts acts;

    @Autowired
    private JdbcClient database;

    private Series series;

    @BeforeEach
    void recordFigures(@Autowired Catalogue catalogue) {
        series = catalogue.find(KEY).orElseThrow();
        archive.record(archive.open("monday", sha256("monday"), MONDAY), List.of(EXACT, ROUND, WRONG));
    }

    @Test
    void chosenFigureIsTakenAndTheActIsKept() {
        assertThat(taken(Vintage.LATEST)).isEqualTo("1.502 PRECISE");

        var answer = at(MONDAY).choose(series, Wish.of(ROUND, "  nearer to\nthe pipeline ", " Ayla "));

        assertThat(taken(Vintage.LATEST)).isEqualTo("1.4 CHOSEN");
        assertThat(answer).isEqualTo(new PreferenceAnswer.Kept(new Preference(new SeriesOfDays(KEY, YEAR), ROUND.source(), "nearer to the pipeline", MONDAY, "Ayla", null)));
        assertThat(acts.all().getFirst()).satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Act.Kind.PREFERENCE);
            assertThat(act.subject()).isEqualTo("btc_kz 2031");
            assertThat(act.doneBy()).isEqualTo("Ayla");
            assertThat(act.detail()).isEqualTo("1.4 Mt by Round News (Somebody's report, 2032-02-10) is preferred to "
                    + "1.502 Mt by Exact News (Somebody's report, 2032-01-10): nearer to the pipeline.");
        });
    }

    @Test
    void withdrawingLetsTheRuleDecideAgain() {
        at(MONDAY).choose(series, Wish.of(ROUND, "nearer", null));

        at(MONDAY.plusSeconds(1)).withdraw(series, YEAR, null, null);

        assertThat(taken(Vintage.LATEST)).isEqualTo("1.502 PRECISE");
        assertThat(acts.all().getFirst().detail()).isEqualTo("1.4 Mt by Round News (Somebody's report, 2032-02-10) is no longer preferred. "
                + "The rule takes 1.502 Mt by Exact News (Somebody's report, 2032-01-10): printed with the most digits.");
        assertThat(at(MONDAY).history(KEY)).extracting(Preference::reason).startsWith(null, "nearer");
        assertThat(at(MONDAY).withdraw(series, YEAR, null, null)).isInstanceOfSatisfying(PreferenceAnswer.Refused.class,
                refused -> assertThat(refused.sentence()).isEqualTo("No figure of btc_kz was chosen for 2031: the rule decides already."));
    }

    @Test
    void nothingIsRemovedFromTheHistory() {
        at(MONDAY).choose(series, Wish.of(ROUND, "one", null));
        at(MONDAY.plusSeconds(1)).choose(series, Wish.of(EXACT, "two", null));
        at(MONDAY.plusSeconds(2)).withdraw(series, YEAR, "three", null);
        at(MONDAY.plusSeconds(3)).choose(series, Wish.of(ROUND, "four", null));

        assertThat(at(MONDAY).history(KEY)).extracting(Preference::reason).startsWith("four", "three", "two", "one");
        assertThat(acts.all()).extracting(Act::detail).satisfies(details -> assertThat(details.subList(0, 4)).allMatch(detail -> detail.startsWith("1.")));
        assertThat(taken(Vintage.LATEST)).isEqualTo("1.4 CHOSEN");
    }

    @Test
    void sameChoiceForTheSameReasonIsNoNewAct() {
        var first = at(MONDAY).choose(series, Wish.of(ROUND, "nearer", "Ayla"));
        var before = acts.all().size();

        var again = at(MONDAY.plusSeconds(1)).choose(series, Wish.of(ROUND, "nearer", "Baris"));

        assertThat(again).isEqualTo(first);
        assertThat(acts.all()).hasSize(before);
    }

    @Test
    void choiceByHandCountsFromItsDayOn() {
        at(MONDAY).choose(series, Wish.of(ROUND, "nearer", null));

        assertThat(taken(asOf("2032-02-29"))).isEqualTo("1.502 PRECISE");
        assertThat(taken(asOf("2032-03-01"))).isEqualTo("1.4 CHOSEN");
        assertThat(taken(Vintage.recordedBy(MONDAY))).isEqualTo("1.4 CHOSEN");
        assertThat(taken(Vintage.recordedBy(MONDAY.minusMillis(1)))).isEqualTo("none");
    }

    @Test
    void withdrawalChangesNoOlderVintage() {
        at(MONDAY).choose(series, Wish.of(ROUND, "nearer", null));
        at(MONDAY.plus(Duration.ofDays(1))).withdraw(series, YEAR, null, null);

        assertThat(taken(asOf("2032-03-01"))).isEqualTo("1.4 CHOSEN");
        assertThat(taken(asOf("2032-03-02"))).isEqualTo("1.502 PRECISE");
    }

    @Test
    void choiceOfAFileCountsInEveryVintageThatKnowsItsFigure() {
        var batch = archive.open("choices.csv", sha256("choices"), MONDAY);

        archive.choose(batch, List.of(new Choice(new SeriesOfDays(KEY, YEAR), ROUND.source(), "nearer")));

        assertThat(taken(asOf("2032-02-09"))).isEqualTo("1.502 ONLY");
        assertThat(taken(asOf("2032-02-10"))).isEqualTo("1.4 CHOSEN");
    }

    @Test
    void undoneFileTakesItsChoicesBack() {
        var choice = new Choice(new SeriesOfDays(KEY, YEAR), ROUND.source(), "nearer");
        archive.choose(archive.open("choices.csv", sha256("choices"), MONDAY), List.of(choice));
        at(MONDAY.plusSeconds(1)).choose(series, Wish.of(EXACT, "by hand", null));

        database.sql("update import_batch set undone_at = recorded_at where file_name = 'choices.csv'").update();

        assertThat(at(MONDAY).history(KEY)).extracting(Preference::reason).contains("by hand").doesNotContain("nearer");
        assertThat(taken(Vintage.LATEST)).isEqualTo("1.502 CHOSEN");
    }

    @Test
    void newEditionOfAFileLeavesWhatWasChosenByHand() {
        var choice = new Choice(new SeriesOfDays(KEY, YEAR), ROUND.source(), "nearer");
        archive.choose(archive.open("choices.csv", sha256("first"), MONDAY), List.of(choice));
        at(MONDAY.plusSeconds(1)).choose(series, Wish.of(EXACT, "by hand", null));

        var unchanged = archive.choose(archive.open("choices.csv", sha256("second"), MONDAY.plusSeconds(2)), List.of(choice));
        var changed = archive.choose(archive.open("choices.csv", sha256("third"), MONDAY.plusSeconds(3)),
                List.of(new Choice(choice.days(), choice.source(), "nearer, and printed twice")));

        assertThat(unchanged).isZero();
        assertThat(changed).isEqualTo(1);
        assertThat(taken(Vintage.LATEST)).isEqualTo("1.4 CHOSEN");
    }

    @Test
    void quarantinedFigureCannotBePreferred() {
        assertThat(at(MONDAY).choose(series, Wish.of(WRONG, "because", null))).isInstanceOfSatisfying(PreferenceAnswer.Refused.class, refused -> {
            assertThat(refused.title()).isEqualTo("In quarantine");
            assertThat(refused.sentence()).isEqualTo("1502 Mt by Hasty News (Somebody's report) is quarantined and cannot be preferred: an error in print. "
                    + "Accept it first, if that is wrong.");
        });
        assertThat(taken(Vintage.LATEST)).isEqualTo("1.502 PRECISE");
    }

    @Test
    void publisherIsEnoughWhereItHasOneDocument() {
        assertThat(at(MONDAY).choose(series, new Wish(YEAR, "Round News", null, null, null, "nearer", null))).isInstanceOf(PreferenceAnswer.Kept.class);

        archive.record(archive.open("tuesday", sha256("tuesday"), MONDAY.plusSeconds(5)), List.of(figure("2031", "1.45 Mt").by("Round News").titled("Another").build()));

        assertThat(at(MONDAY).choose(series, new Wish(YEAR, "Round News", null, null, null, "nearer again", null)))
                .isInstanceOfSatisfying(PreferenceAnswer.Refused.class, refused -> assertThat(refused.sentence()).contains("Another", "Somebody's report", "Give title"));
    }

    @Test
    void unknownFigureIsRefusedWithThoseThereAre() {
        assertThat(sentence(new Wish(YEAR, "Nobody", null, null, null, "because", null))).contains("No such document", "Exact News", "Round News");
        assertThat(sentence(new Wish(Interval.parse("2031-02"), "Exact News", null, null, null, "because", null))).isEqualTo("No figure of btc_kz covers exactly 2031-02.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "a\u0000b", "a\u0007b", "a\uD800b", "a\u202Eb"})
    void reasonIsNeededAndReadable(String reason) {
        assertThat(at(MONDAY).choose(series, Wish.of(ROUND, reason, null))).isInstanceOf(PreferenceAnswer.Refused.class);
        assertThat(taken(Vintage.LATEST)).isEqualTo("1.502 PRECISE");
    }

    @Test
    void longTextsAreRefused() {
        assertThat(at(MONDAY).choose(series, Wish.of(ROUND, "x".repeat(501), null))).isInstanceOf(PreferenceAnswer.Refused.class);
        assertThat(at(MONDAY).choose(series, Wish.of(ROUND, "x".repeat(500), "y".repeat(101)))).isInstanceOf(PreferenceAnswer.Refused.class);
        assertThat(at(MONDAY).choose(series, Wish.of(ROUND, "x".repeat(500), "y".repeat(100)))).isInstanceOf(PreferenceAnswer.Kept.class);
    }

    private String sentence(Wish wish) {
        return ((PreferenceAnswer.Refused) at(MONDAY).choose(series, wish)).sentence();
    }

    private Preferences at(Instant now) {
        return new Preferences(archive, store, acts, Clock.fixed(now, ZoneOffset.UTC), event -> { });
    }

    private String taken(Vintage vintage) {
        var preferred = archive.preferred(series, vintage).get(YEAR);
        return preferred == null ? "none" : preferred.figure().value() + " " + preferred.reason();
    }

    private static Vintage asOf(String day) {
        return Vintage.asOf(LocalDate.parse(day));
    }

    private static String sha256(String name) {
        return "%64s".formatted(Integer.toHexString(name.hashCode())).replace(' ', '0');
    }
}
