package kervan.target;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kervan.archive.Act;
import kervan.archive.Acts;
import kervan.archive.Batches;
import kervan.ingest.Ingestion;
import kervan.support.DatabaseTest;
import kervan.target.LedgerAnswer.Kept;
import kervan.target.LedgerAnswer.Refused;
import kervan.target.LedgerEntry.State;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.annotation.Transactional;

/// What one writes and another decides, on the shipped announcements.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Transactional
class LedgerDatabaseTests {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Announcements announcements;

    @Autowired
    private WatchedTargets watched;

    @Autowired
    private Capacities capacities;

    @Autowired
    private Acts acts;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Batches batches;

    @Test
    void newAnnouncementCountsOnceASecondPersonApproved() {
        var entry = kept(ledger.draft(fresh("1.7 Mt"), "Ayla", null));

        assertThat(entry.state()).isEqualTo(State.DRAFT);
        assertThat(announcements.find("a_promise")).isEmpty();
        assertThat(ledger.drafts()).extracting(LedgerEntry::number).containsExactly(entry.number());
        assertThat(refused(ledger.approve(entry.number(), " AY la ", null)).title()).isEqualTo("Same person");

        var approved = kept(ledger.approve(entry.number(), "Bela", "read the document"));

        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.counts()).isTrue();
        assertThat(announcements.find("a_promise")).hasValueSatisfying(one -> assertThat(one.value()).isEqualTo("1.7"));
        assertThat(ledger.drafts()).isEmpty();
        assertThat(acts.all()).extracting(Act::kind).startsWith(Act.Kind.APPROVAL, Act.Kind.DRAFT);
        assertThat(acts.all().getFirst().detail()).isEqualTo("approved the draft of Ayla: new: a promise, because: read the document.");
        assertThat(refused(ledger.approve(entry.number(), "Cem", null)).title()).isEqualTo("Decided already");
        assertThat(refused(ledger.refuse(entry.number(), "Cem", "no")).sentence()).contains("was approved by Bela");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IŞIL  DEMİR", "işil demir", "Isil Demir", "ışıl-demir.", "I\u0307s\u0327il\u00a0Demir"})
    void nameIsTheSameHoweverItIsSpelled(String name) {
        var entry = kept(ledger.draft(fresh("1.7 Mt"), "Işıl Demir", null));

        assertThat(refused(ledger.approve(entry.number(), name, null)).title()).isEqualTo("Same person");
        assertThat(kept(ledger.approve(entry.number(), "Işıl Demirel", null)).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void keyThatIsProposedIsNoReasonToRefuse() {
        kept(ledger.draft(shipped("kz_btc_2026_gov").withKey(null), "Ayla", null));

        assertThat(ledger.check(shipped("kz_btc_2026_gov").withKey(null), null)).isEmpty();
    }

    @Test
    void correctionNeedsAReasonAndKeepsWhatWasSaid() {
        var corrected = value(shipped("kz_btc_2025_rev"), "1.25");

        assertThat(refused(ledger.draft(corrected, "Ayla", null)).sentence()).isEqualTo("There is an announcement kz_btc_2025_rev already. Give a reason to correct it, or choose another key.");
        var entry = kept(ledger.draft(corrected, "Ayla", "misread"));
        assertThat(value("kz_btc_2025_rev")).isEqualTo("1.2");
        kept(ledger.approve(entry.number(), "Bela", null));

        assertThat(value("kz_btc_2025_rev")).isEqualTo("1.25");
        var history = ledger.history("kz_btc_2025_rev");
        assertThat(history).extracting(LedgerEntry::state).containsExactly(State.FROM_FILE, State.APPROVED);
        assertThat(history).extracting(LedgerEntry::counts).containsExactly(false, true);
        assertThat(history.getFirst().announcement().origin().file()).isEqualTo("db/reference/targets.csv");
        assertThat(history.getLast().changes()).extracting(Change::words).containsExactly("value 1.2 Mt to 1.25 Mt", "due 2025-12-31 as before");
        assertThat(history.getLast().reason()).isEqualTo("misread");
        var before = Vintage.recordedBy(history.getFirst().recordedAt());
        assertThat(announcements.all(before)).filteredOn(one -> one.key().equals("kz_btc_2025_rev")).extracting(Announcement::value).containsExactly(new BigDecimal("1.2"));
    }

    @Test
    void draftOfWhatChangedSinceIsNotApproved() {
        var one = kept(ledger.draft(value(shipped("cpc_72"), "73"), "Ayla", "misread"));
        var other = kept(ledger.draft(value(shipped("cpc_72"), "74"), "Bela", "misread"));
        kept(ledger.approve(one.number(), "Cem", null));

        var answer = refused(ledger.approve(other.number(), "Cem", null));

        assertThat(answer.title()).isEqualTo("Changed since");
        assertThat(answer.sentence()).contains("value 72 Mt to 73 Mt").contains("write a new one");
        assertThat(kept(ledger.refuse(other.number(), "Cem", "done already")).state()).isEqualTo(State.REFUSED);
        assertThat(value("cpc_72")).isEqualTo("73");
        assertThat(ledger.history("cpc_72").getLast().changes()).extracting(Change::words).first().isEqualTo("value 72 Mt to 74 Mt");
    }

    @Test
    void refusalNeedsAReasonAndASecondPerson() {
        var entry = kept(ledger.draft(fresh("1.7 Mt"), "Ayla", null));

        assertThat(refused(ledger.refuse(entry.number(), "Bela", " ")).title()).isEqualTo("Missing reason");
        assertThat(refused(ledger.refuse(entry.number(), "ayla", "changed my mind")).title()).isEqualTo("Same person");
        assertThat(refused(ledger.refuse(entry.number(), null, "no such document")).title()).isEqualTo("Missing name");
        assertThat(kept(ledger.refuse(entry.number(), "Bela", "no such document")).decision()).satisfies(decision -> assertThat(decision.reason()).isEqualTo("no such document"));
        assertThat(announcements.find("a_promise")).isEmpty();
        assertThat(kept(ledger.draft(fresh("1.8 Mt"), "Ayla", null)).changes()).isEmpty();
    }

    @Test
    void withdrawnAnnouncementCountsNoLongerAndCanComeBack() {
        assertThat(refused(ledger.withdraw("kz_btc_2025", "no", "Ayla")).sentence()).isEqualTo("kz_btc_2025 cannot be withdrawn, since kz_btc_2025_rev refers to it. Correct or withdraw that one first.");
        assertThat(refused(ledger.withdraw("kz_az_5_7", null, "Ayla")).title()).isEqualTo("Missing reason");
        assertThat(refused(ledger.withdraw("nonsense", "no", "Ayla")).title()).isEqualTo("Unknown announcement");
        var before = announcements.find("kz_az_5_7").orElseThrow();
        kept(ledger.approve(kept(ledger.withdraw("kz_az_5_7", "only negotiated", "Ayla")).number(), "Bela", null));

        assertThat(announcements.find("kz_az_5_7")).isEmpty();
        assertThat(ledger.history("kz_az_5_7").getLast()).satisfies(last -> assertThat(last.withdrawn() && last.counts()).isTrue());
        assertThat(refused(ledger.draft(Proposal.of(before), "Ayla", null)).sentence()).startsWith("kz_az_5_7 was withdrawn. Give a reason to bring it back");
        kept(ledger.approve(kept(ledger.draft(Proposal.of(before), "Ayla", "agreed after all")).number(), "Bela", null));
        assertThat(announcements.find("kz_az_5_7")).isPresent();
    }

    @Test
    void whatOthersReferToByNowIsNotWithdrawn() {
        var withdrawal = kept(ledger.withdraw("cpc_2023_67", "repeated elsewhere", "Ayla"));
        var follower = announced("2023-09-01", "63.5 Mt").key("cpc_2023_63").target("cpc_2023_67").of("cpc_total").due("2023-12-31").supersedes("cpc_2023_67").build();
        kept(ledger.approve(kept(ledger.draft(Proposal.of(follower), "Ayla", null)).number(), "Bela", null));

        assertThat(refused(ledger.approve(withdrawal.number(), "Bela", null)).sentence()).isEqualTo("cpc_2023_67 cannot be withdrawn, since cpc_2023_63 refers to it. Correct or withdraw that one first.");
    }

    @Test
    void shareIsAnAnnouncementOfItsOwnWithItsFormula() {
        var entry = kept(ledger.prorate("kz_btc_2023_1_5", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 12, 31), "Ayla"));

        var share = entry.announcement();
        assertThat(share.key()).isEqualTo("btc_kz_tengiz_2023");
        assertThat(share.value()).isEqualTo("1.125");
        assertThat(share.perYear()).isFalse();
        assertThat(share.note()).isEqualTo("1.5 × 9/12 = 1.125 Mt");
        assertThat(share.proratedFrom()).isEqualTo("kz_btc_2023_1_5");
        assertThat(share.promise().startsOn()).isEqualTo("2023-04-01");
        kept(ledger.approve(entry.number(), "Bela", null));
        assertThat(value("kz_btc_2023_1_5")).isEqualTo("1.5");
        assertThat(value("btc_kz_tengiz_2023")).isEqualTo("1.125");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kz_btc_2023_1_5   | 2024-04-01 | 2024-12-31 | Another year
            kz_btc_2023_1_5   | 2023-12-01 | 2023-04-30 | Ends before it begins
            kz_btc_2023_1_5   | 2023-10-01 | 2024-03-31 | Two years
            kz_btc_2023_1_5   | 2023-01-01 | 2023-12-31 | A whole year
            kz_btc_2023_1_125 | 2023-04-01 | 2023-06-30 | A share already
            kz_btc_1_5        | 2022-12-01 | 2022-12-31 | Before it starts
            kz_btc_2_2        | 2023-04-01 | 2023-12-31 | Due before announced
            nonsense          | 2023-04-01 | 2023-12-31 | Unknown announcement
            """)
    void shareThatMakesNoSenseIsRefused(String key, LocalDate from, LocalDate to, String title) {
        assertThat(refused(ledger.prorate(key, from, to, "Ayla")).title()).isEqualTo(title);
    }

    @Test
    void keyIsProposedWhereNoneIsGiven() {
        var one = without(fresh("1.7 Mt"), null, null);

        assertThat(kept(ledger.draft(one, "Ayla", null)).announcement().key()).isEqualTo("btc_kz_2025");
        assertThat(kept(ledger.draft(one, "Ayla", null)).announcement().key()).isEqualTo("btc_kz_2025_2");
        assertThat(kept(ledger.draft(one, "Ayla", null)).announcement().target()).isEqualTo("btc_kz_2025_3");
    }

    @Test
    void keysAndTargetsAreWhatTheyAre() {
        assertThat(refused(ledger.draft(without(fresh("1.7 Mt"), "kz_btc_2023", null), "Ayla", null)).sentence()).startsWith("kz_btc_2023 names a target already.");
        assertThat(refused(ledger.draft(without(fresh("1.7 Mt"), "a_promise", "kz_btc_205"), "Ayla", null)).sentence()).startsWith("There is no target kz_btc_205 to join. Did you mean kz_btc_2");
        assertThat(kept(ledger.draft(without(fresh("1.7 Mt"), "a_promise", "kz_btc_2025"), "Ayla", null)).announcement().target()).isEqualTo("kz_btc_2025");
        assertThat(refused(ledger.draft(without(fresh("1.8 Mt"), "a_promise", null), "Bela", null)).sentence()).startsWith("A draft of a_promise waits already");
        assertThat(refused(ledger.draft(shipped("kz_btc_2025"), "Ayla", "again")).title()).isEqualTo("Nothing changed");
        assertThat(refused(ledger.approve(999_999, "Bela", null)).title()).isEqualTo("Unknown entry");
        assertThat(refused(ledger.approve(ledger.history("kz_btc_2025").getFirst().number(), "Bela", null)).title()).isEqualTo("Not a draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "\u202eBela"})
    void nobodyWritesWithoutAName(String name) {
        assertThat(refused(ledger.draft(fresh("1.7 Mt"), name, null)).flaws()).extracting(Flaw::field).containsExactly("by");
    }

    @Test
    void undoneFileBringsBackWhatItRevised() {
        var row = "kz_btc_2025_rev,kz_btc_2025,1.2 Mt,btc_kz,Somebody,2025-10-02,%s,,Mt,no,exactly,level,2025-12-31,,Somebody,Title,,,\n";
        var header = "key,target,title,series_key,announced_by,announced_on,value,value_low,unit,per_year,qualifier,kind,due_on,baseline,publisher,source_title,source_address,published_on,note\n";
        var report = ingestion.ingest("targets 7.csv", (header + row.formatted("1.3")).getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).isEmpty();
        assertThat(value("kz_btc_2025_rev")).isEqualTo("1.3");

        assertThat(batches.undo(report.batch(), "Ayla")).isEmpty();

        assertThat(value("kz_btc_2025_rev")).isEqualTo("1.2");
        assertThat(ledger.history("kz_btc_2025_rev")).extracting(LedgerEntry::state).containsExactly(State.FROM_FILE, State.TAKEN_BACK);
    }

    @Test
    void fileIsJudgedByTheSameRules() {
        var header = "key,title,series_key,announced_by,announced_on,value,value_low,unit,per_year,qualifier,kind,due_on,baseline,publisher,source_title,source_address,published_on,note,supersedes\n";
        var report = ingestion.ingest("targets 8.csv", (header
                + "one,T,btc_kz,Somebody,2025,-1.5,,Mt,no,exactly,level,2025-12-31,,Somebody,Title,,,,\n"
                + "two,T,btc_kz,Somebody,2027,1.5,,TEU,no,exactly,level,,,Somebody,Title,javascript:x,,,\n").getBytes(StandardCharsets.UTF_8));
        var chained = ingestion.ingest("targets 9.csv", (header
                + "one,T,btc_kz,Somebody,2025,1.5,,Mt,no,exactly,level,2025-12-31,,Somebody,Title,,,,two\n"
                + "two,T,btc_kz,Somebody,2025,1.5,,Mt,no,exactly,level,2025-12-31,,Somebody,Title,,,,one\n").getBytes(StandardCharsets.UTF_8));

        assertThat(report.problems()).extracting(problem -> problem.sentence()).containsExactly(
                "Line 2, column value: The value is -1.5, and a target is above zero. Write what is to be reached; of a decrease the level that remains.",
                "Line 3, column source_address: javascript:x is no address of a page. Copy it whole, from https:// on, or leave it out.",
                "Line 3, column unit: btc_kz (Kazakh oil shipped to/through BTC) cannot be told in TEU. Choose one of kg, 100kg, t, kt, Mt, bn t, bbl, kbbl, Mbbl, bbl/d, kb/d, Mb/d, or the series that it belongs to.",
                "Line 3, column announced_on: It would be announced on 2027, after today, %s. Write the day of the document.".formatted(announcements.ground().today()),
                "Line 3, column due_on: A total is the total of some days, and nobody says of which. Write when it is due (and when it starts, if not on 1 January of that year), or say that it is per year.");
        assertThat(chained.problems()).hasSize(2).allSatisfy(problem -> assertThat(problem.sentence()).contains("already follows from"));
    }

    @Test
    void targetIsWatchedOrNot() {
        assertThat(watched.all()).extracting(WatchedTarget::target).startsWith("kz_btc_2025", "kz_btc_2024").hasSize(8);

        assertThat(watched.unwatch("kz_btc_2025", "Ayla")).isEqualTo(new WatchAnswer.Kept("kz_btc_2025", false));
        assertThat(watched.watch("kz_btc_2_2", "Ayla")).isEqualTo(new WatchAnswer.Kept("kz_btc_2_2", true));
        assertThat(watched.watch("kz_btc_2_2", "Bela")).isEqualTo(new WatchAnswer.Kept("kz_btc_2_2", true));

        assertThat(watched.all()).extracting(WatchedTarget::target).doesNotContain("kz_btc_2025").endsWith("kz_btc_2_2").hasSize(8);
        assertThat(watched.find("kz_btc_2_2")).hasValueSatisfying(one -> assertThat(one.by()).isEqualTo("Ayla"));
        assertThat(watched.watch("kz_btc_2222", null)).isInstanceOfSatisfying(WatchAnswer.Refused.class, no -> assertThat(no.sentence()).contains("Did you mean kz_btc_20"));
        assertThat(acts.all()).extracting(Act::detail).startsWith("watched from now on", "watched no longer");
    }

    @Test
    void capacityBoundsItsScopeAndAllWithinIt() {
        assertThat(capacities.of("aktau_port_oil", Vintage.LATEST)).extracting(Capacity::key).containsExactly("aktau_crude_berths");
        assertThat(capacities.of("btk_cargo", Vintage.LATEST)).extracting(one -> one.cap().orElseThrow().value().toPlainString()).containsExactly("1", "5");
        assertThat(capacities.of("cpc_kazakh", Vintage.LATEST)).extracting(Capacity::key).contains("cpc_67");
        assertThat(capacities.all(Vintage.asOf(LocalDate.of(2023, 1, 1)))).extracting(Capacity::key).containsExactly("cpc_67");
    }

    private String value(String key) {
        return announcements.find(key).orElseThrow().value().toPlainString();
    }

    private Proposal shipped(String key) {
        return Proposal.of(announcements.find(key).orElseThrow());
    }

    private static Proposal fresh(String quantity) {
        return Proposal.of(announced("2025-02-03", quantity).due("2025-12-31").build());
    }

    private static Proposal value(Proposal one, String value) {
        var amount = one.amount();
        return one.with(new Proposal.Amount(new BigDecimal(value), amount.low(), amount.unit(), amount.perYear(), amount.qualifier(), amount.kind(), amount.subject(), amount.startsOn(), amount.dueOn()));
    }

    private static Proposal without(Proposal one, String key, String target) {
        return new Proposal(key, target, one.title(), one.series(), one.scope(), one.announcedBy(), one.bodies(), one.announcedOn(), one.printed(), one.amount(), one.compared(),
                one.supersedes(), one.proratedFrom(), one.document(), one.note());
    }

    private static LedgerEntry kept(LedgerAnswer answer) {
        assertThat(answer).isInstanceOf(Kept.class);
        return ((Kept) answer).entry();
    }

    private static Refused refused(LedgerAnswer answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return (Refused) answer;
    }
}
