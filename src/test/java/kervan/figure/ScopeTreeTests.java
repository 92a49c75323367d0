package kervan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTreeTests {

    private static final ScopeTree TREE = ScopeTree.of(List.of(scope("tengiz", "kazakh"), scope("kashagan", "kazakh"), scope("kazakh", "transit"), scope("transit", "btc"),
            scope("azeri", "btc"), scope("btc", null), new Scope("titr", "TITR", null, false, true, null), scope("rail", "titr"), scope("seaports", "titr"), scope("ceyhan", null)));

    @ParameterizedTest
    @CsvSource({"btc, btc, SAME", "tengiz, kazakh, WHOLE", "tengiz, btc, WHOLE", "btc, tengiz, PART", "transit, kazakh, PART", "tengiz, kashagan, SIBLING",
        "azeri, transit, SIBLING", "rail, titr, WHOLE"})
    void relatesScopesOfOneTree(String scope, String other, Relation relation) {
        assertThat(TREE.relation(scope, other)).contains(relation);
    }

    @ParameterizedTest
    @CsvSource({"btc, ceyhan", "azeri, kazakh", "tengiz, azeri", "rail, seaports", "btc, titr", "btc, unknown", "unknown, btc", "unknown, nowhere"})
    void doesNotRelateOthers(String scope, String other) {
        assertThat(TREE.relation(scope, other)).isEmpty();
    }

    @Test
    void namesWholesTheNearestFirst() {
        assertThat(TREE.wholes("tengiz")).extracting(Scope::key).containsExactly("kazakh", "transit", "btc");
        assertThat(TREE.wholes("btc")).isEmpty();
        assertThat(TREE.parts("kazakh")).extracting(Scope::key).containsExactly("kashagan", "tengiz");
    }

    @Test
    void putsAWholeBeforeItsParts() {
        assertThat(TREE.inOrder()).extracting(Scope::key)
                .containsExactly("btc", "azeri", "transit", "kazakh", "kashagan", "tengiz", "ceyhan", "titr", "rail", "seaports");
    }

    @Test
    void refusesCircles() {
        var circle = List.of(scope("a", "b"), scope("b", "c"), scope("c", "a"));

        assertThatIllegalArgumentException().isThrownBy(() -> ScopeTree.of(circle)).withMessageContaining("circle");
        assertThatIllegalArgumentException().isThrownBy(() -> ScopeTree.of(Stream.concat(circle.stream(), Stream.of(scope("d", "a"))).toList()));
    }

    @Test
    void refusesAPartOfNothingAndTheSameTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> ScopeTree.of(List.of(scope("a", "b")))).withMessage("a is part of b, which is not there");
        assertThatIllegalArgumentException().isThrownBy(() -> ScopeTree.of(List.of(scope("a", null), scope("a", null)))).withMessageContaining("twice");
    }

    @Test
    void mayBeEmpty() {
        assertThat(ScopeTree.of(List.of()).inOrder()).isEmpty();
    }

    private static Scope scope(String key, @Nullable String partOf) {
        return new Scope(key, key, partOf, false, false, null);
    }
}
