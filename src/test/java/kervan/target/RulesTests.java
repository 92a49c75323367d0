package kervan.target;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kervan.catalogue.ConversionFactor;
import kervan.catalogue.Series;
import kervan.figure.Aggregation;
import kervan.figure.Qualifier;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.support.AnnouncementBuilder;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Scope SCOPE = new Scope("kazakh_via_btc", "Kazakh oil via BTC", null, false, false, null);
    private static final Series OIL = new Series(new SeriesKey("btc_kz"), "Kazakh oil via BTC", "BTC", "Kazakhstan", "crude oil", "transit", UnitOfMeasure.MEGATONNE, Aggregation.SUM,
            new ConversionFactor("azeri-btc", new BigDecimal("7.5"), "Azeri", "assay"), SCOPE);
    private static final Series BOXES = new Series(new SeriesKey("titr_teu"), "Containers", "TITR", "all", "containers", "cargo", UnitOfMeasure.TEU, Aggregation.SUM, null, null);

    @Test
    void soundAnnouncementHasNoFlaw() {
        assertThat(flaws(announced("2024-03-11", "2.2 Mt").perYear())).isEmpty();
        assertThat(flaws(announced("2024", "16.5 Mbbl").due("2024-12-31"))).isEmpty();
        assertThat(flaws(announced("2024-03", "45 kb/d").perYear())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    |     | yes |            |            | value    | Not above zero    | The value is 0, and a target is above zero.
            -1.5 |     | no  |            | 2025-12-31 | value    | Not above zero    | The value is -1.5
            1.5  | 2   | yes |            |            | low      | Range goes down   | Write the lower end as low
            1.5  | 1.5 | yes |            |            | low      | Range goes down   | from 1.5 to 1.5
            1.5  | -1  | yes |            |            | low      | Not above zero    | The lower end is -1
            1.5  |     | no  |            |            | dueOn    | Total of no days  | or say that it is per year
            1.5  |     | yes |            | 2024-01-31 | dueOn    | Due before        | before it was announced on 2024-03-11
            1.5  |     | yes | 2026-01-01 | 2025-12-31 | startsOn | Starts after      | after it is due on 2025-12-31
            1.5  |     | yes | 0001-01-01 | 2025-12-31 | startsOn | Year out of reach | the ledger takes 1900 to 2199
            1.5  |     | yes |            | 9999-12-31 | dueOn    | Year out of reach | lies in the year 9999
            1234567890123456789.5 | | yes | |          | value    | Too many digits   | at most 18 digits
            """)
    void nonsenseIsRefusedWithASentence(BigDecimal value, BigDecimal low, String perYear, LocalDate starts, LocalDate due, String field, String title, String sentence) {
        var amount = new Proposal.Amount(value, low, UnitOfMeasure.MEGATONNE, perYear.equals("yes"), Qualifier.EXACTLY, Promise.Kind.LEVEL, Promise.Subject.TRAFFIC, starts, due);

        assertThat(Rules.flaws(sound().with(amount), ground())).singleElement().satisfies(flaw -> {
            assertThat(flaw.field()).isEqualTo(field);
            assertThat(flaw.title()).startsWith(title);
            assertThat(flaw.sentence()).contains(sentence);
        });
    }

    @ParameterizedTest
    @CsvSource({"btc_kz, TEU, 'Choose one of kg, 100kg, t, kt, Mt, bn t, bbl'", "btc_kz, bcm, cannot be told in bcm", "titr_teu, Mt, 'Choose one of TEU,'", "titr_teu, EUR, cannot be told in EUR"})
    void unitOfAnotherDimensionIsRefused(String series, String unit, String sentence) {
        assertThat(flaws(announced("2024-03-11", "2.2 " + unit).of(series).perYear())).singleElement().satisfies(flaw -> {
            assertThat(flaw.field()).isEqualTo("unit");
            assertThat(flaw.sentence()).contains(sentence);
        });
    }

    @Test
    void baselineIsToldInTheSameDimension() {
        assertThat(flaws(announced("2024-03-11", "2.2 Mt").perYear().comparedWith("2023", "8 Mbbl", null))).isEmpty();
        assertThat(flaws(announced("2024-03-11", "2.2 Mt").perYear().comparedWith("2023", "8 TEU", null)))
                .extracting(Flaw::field).containsExactly("baselineUnit");
        assertThat(Rules.flaws(compared(new Proposal.Compared("double", null, new BigDecimal("-1"), null, BigDecimal.ZERO)), ground())).extracting(Flaw::field)
                .containsExactly("baselineUnit", "baselineValue", "baselineFactor");
    }

    @Test
    void unknownSeriesAndScopeAreNamedWithWhatMayBeMeant() {
        assertThat(flaws(announced("2024-03-11", "2.2 Mt").of("btc_kzz").perYear())).singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).startsWith("There is no series btc_kzz. Did you mean btc_kz? "));
        assertThat(Rules.flaws(changed(one -> one.with("scope", "kazakh_via_bct")), ground())).singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).startsWith("There is no scope kazakh_via_bct. Did you mean kazakh_via_btc? "));
    }

    @Test
    void futureIsNotAnnouncedYet() {
        assertThat(flaws(announced("2026-11-25", "2.2 Mt").perYear())).singleElement().satisfies(flaw -> assertThat(flaw.sentence()).contains("after today, 2026-11-24"));
        assertThat(flaws(announced("2026-12", "2.2 Mt").perYear())).extracting(Flaw::field).containsExactly("announcedOn");
        assertThat(flaws(announced("2026", "2.2 Mt").perYear())).isEmpty();
        assertThat(Rules.flaws(changed(one -> one.with("publishedOn", "2027")), ground())).extracting(Flaw::field).containsExactly("publishedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org/a", "example.org", "https://", "https://nowhere", "https://user:secret@example.org", "https://exa mple.org/a", "data:text/html,x"})
    void addressLeadsToAPage(String address) {
        assertThat(Rules.flaws(changed(one -> one.with("address", address)), ground())).extracting(Flaw::field).containsExactly("address");
        assertThat(Rules.flaws(changed(one -> one.with("address", "https://example.org/a?b=c|d#e")), ground())).isEmpty();
        assertThat(Rules.flaws(changed(one -> one.with("address", "https://www.bta.bg/bg/news/1025849-доставките")), ground())).isEmpty();
    }

    @Test
    void textsArePrintableAndNotTooLong() {
        assertThat(Rules.flaws(changed(one -> one.with("title", "a\u0000b")), ground())).extracting(Flaw::title).containsExactly("Unreadable text");
        assertThat(Rules.flaws(changed(one -> one.with("title", "1.5 \u202eTMt")), ground())).extracting(Flaw::title).containsExactly("Unreadable text");
        assertThat(Rules.flaws(changed(one -> one.with("title", "t".repeat(301))), ground())).extracting(Flaw::title).containsExactly("Too long");
        assertThat(Rules.flaws(changed(one -> one.with("title", " ")), ground())).extracting(Flaw::title).containsExactly("Missing title");
        assertThat(Rules.flaws(changed(one -> one.with("key", "KZ BTC")), ground())).extracting(Flaw::title).containsExactly("Not a key");
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        var nothing = new Proposal(null, null, null, null, null, null, List.of(), null, null,
                new Proposal.Amount(null, null, null, true, Qualifier.EXACTLY, Promise.Kind.LEVEL, Promise.Subject.TRAFFIC, null, null), Proposal.Compared.NOTHING, null, null,
                new Proposal.Document(null, null, null, null), null);

        assertThat(Rules.flaws(nothing, ground())).extracting(Flaw::field)
                .containsExactlyInAnyOrder("title", "announcedBy", "publisher", "sourceTitle", "series", "value", "unit", "announcedOn");
    }

    @Test
    void nothingSupersedesItselfOrInACircle() {
        var first = announced("2023-01-01", "1.5 Mt").key("first").perYear().supersedes("third").build();
        var second = announced("2023-01-01", "1.4 Mt").key("second").perYear().supersedes("first").build();
        var third = announced("2023-01-01", "1.3 Mt").key("third").perYear().supersedes("second").build();
        var selfish = announced("2023-01-01", "1.3 Mt").key("third").perYear().supersedes("third").build();

        assertThat(Rules.flawsAmongOthers(third, ground(first, second))).singleElement().satisfies(flaw -> assertThat(flaw.title()).isEqualTo("Goes in a circle"));
        assertThat(Rules.flawsAmongOthers(selfish, ground())).singleElement().satisfies(flaw -> assertThat(flaw.title()).isEqualTo("Refers to itself"));
        assertThat(Rules.flawsAmongOthers(second, ground(announced("2023-01-01", "1.5 Mt").key("first").perYear().build()))).isEmpty();
    }

    @Test
    void onlyWhatWasSaidBeforeIsSuperseded() {
        var later = announced("2024-06-10", "1.5 Mt").key("later").perYear().build();
        var sometime = announced("2024", "1.5 Mt").key("sometime").perYear().build();

        assertThat(Rules.flawsAmongOthers(announced("2024-03-11", "1.2 Mt").perYear().supersedes("later").build(), ground(later))).singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).startsWith("later was announced on 2024-06-10, after this one (2024-03-11)"));
        assertThat(Rules.flawsAmongOthers(announced("2024-03-11", "1.2 Mt").perYear().supersedes("sometime").build(), ground(sometime))).isEmpty();
        assertThat(Rules.flawsAmongOthers(announced("2024-03-11", "1.2 Mt").perYear().supersedes("latter").build(), ground(later))).singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).startsWith("There is no announcement latter. Did you mean later? "));
    }

    private static List<Flaw> flaws(AnnouncementBuilder builder) {
        return Rules.flaws(Proposal.of(builder.build()), ground());
    }

    private static Proposal sound() {
        return Proposal.of(announced("2024-03-11", "2.2 Mt").perYear().build());
    }

    private static Proposal compared(Proposal.Compared compared) {
        var one = sound();
        return new Proposal(one.key(), one.target(), one.title(), one.series(), one.scope(), one.announcedBy(), one.bodies(), one.announcedOn(), one.printed(), one.amount(), compared,
                null, null, one.document(), null);
    }

    /// A sound proposal with some texts changed.
    private static Proposal changed(UnaryOperator<Texts> change) {
        return change.apply(new Texts(sound())).proposal();
    }

    private record Texts(Proposal proposal) {

        Texts with(String field, String text) {
            var one = proposal;
            var document = new Proposal.Document(one.document().publisher(), one.document().title(), field.equals("address") ? text : one.document().address(),
                    field.equals("publishedOn") ? PartialDate.parse(text) : one.document().publishedOn());
            return new Texts(new Proposal(field.equals("key") ? text : one.key(), one.target(), field.equals("title") ? text : one.title(), one.series(),
                    field.equals("scope") ? text : one.scope(), one.announcedBy(), one.bodies(), one.announcedOn(), one.printed(), one.amount(), one.compared(), null, null, document, null));
        }
    }

    private static Ground ground(Announcement... known) {
        return new Ground(Map.of(OIL.key(), OIL, BOXES.key(), BOXES), ScopeTree.of(List.of(SCOPE)),
                Arrays.stream(known).collect(Collectors.toMap(Announcement::key, one -> one)), TODAY);
    }
}
