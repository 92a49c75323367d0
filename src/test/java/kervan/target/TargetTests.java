package kervan.target;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTests {

    private static final Announcement FIRST = announced("2025", "1.5 Mt").key("first").target("t").due("2025-12-31").build();
    private static final Announcement LOWERED = announced("2025-10-02", "1.2 Mt").key("lowered").target("t").due("2025-12-31").supersedes("first").build();
    private static final Announcement KEPT = announced("2025-12-15", "1.5 Mt").key("kept").target("t").due("2025-12-31").supersedes("lowered").build();

    @Test
    void isAChainInTheOrderInWhichItWasAnnounced() {
        var other = announced("2024", "7 Mt").key("other").build();

        var chains = Target.chains(List.of(KEPT, other, FIRST, LOWERED));

        assertThat(chains).extracting(Target::key).containsExactly("other", "t");
        assertThat(chains.getLast().announcements()).containsExactly(FIRST, LOWERED, KEPT);
    }

    @Test
    void newestThatNothingReplacesIsInForce() {
        assertThat(new Target("t", List.of(FIRST, LOWERED)).inForce()).isEqualTo(LOWERED);
        assertThat(new Target("t", List.of(FIRST, LOWERED, KEPT)).inForce()).isEqualTo(KEPT);
    }

    @Test
    void slipsInValue() {
        var slippages = new Target("t", List.of(FIRST, LOWERED, KEPT)).slippages();

        assertThat(slippages).extracting(one -> one.change().value().toPlainString()).containsExactly("-0.3", "0.3");
        assertThat(slippages.getFirst().share().orElseThrow()).isEqualByComparingTo("-0.2");
        assertThat(slippages).noneMatch(Slippage::scopeChanged);
        assertThat(new Target("t", List.of(FIRST, LOWERED, KEPT)).slippage()).hasValueSatisfying(all -> assertThat(all.isNone()).isTrue());
    }

    @Test
    void slipsInDate() {
        var sooner = announced("2024-03-11", "2.2 Mt").key("a").target("t").perYear().build();
        var by2025 = announced("2024-06-10", "2.2 Mt").key("b").target("t").perYear().due("2025-12-31").build();
        var by2027 = announced("2025-06-10", "2.2 Mt").key("c").target("t").perYear().due("2027-06-30").build();

        var slippages = new Target("t", List.of(sooner, by2025, by2027)).slippages();

        assertThat(slippages.getFirst().setsADeadline()).isTrue();
        assertThat(slippages.getFirst().deferral()).isNull();
        assertThat(slippages.getLast().deferral()).isEqualTo(Period.of(1, 5, 30));
    }

    @Test
    void changeBetweenThingsThatCannotBeComparedIsNotTold() {
        var capacity = announced("2024", "10 Mt").key("a").target("t").capacity().perYear().build();
        var barrels = announced("2025", "16.5 Mbbl").key("b").target("t").perYear().build();
        var part = announced("2025", "1.125 Mt").key("c").target("t").starting("2025-04-01").due("2025-12-31").build();
        var rate = announced("2025-02", "1.5 Mt").key("d").target("t").perYear().build();

        assertThat(Slippage.between(capacity, rate).change()).isNull();
        assertThat(Slippage.between(rate, barrels).change()).isNull();
        assertThat(Slippage.between(rate, part).change()).isNull();
        assertThat(Slippage.between(rate, KEPT).change()).isNotNull();
    }

    @Test
    void otherScopeIsSaid() {
        var tengiz = announced("2023", "1.1 Mt").of("btc_kz_tengiz").key("a").target("t").due("2023-12-31").build();
        var all = announced("2023-10", "1.4 Mt").of("aktau_baku_oil").key("b").target("t").due("2023-12-31").build();

        assertThat(Slippage.between(tengiz, all).scopeChanged()).isTrue();
        assertThat(Slippage.between(tengiz, all).change().value()).isEqualByComparingTo("0.3");
    }
}
