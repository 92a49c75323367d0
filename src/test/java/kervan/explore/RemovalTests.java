package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kervan.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            s=one,two,three&x=a/(a+c)                      | two   | s=one,three&x=a/(a+b)                   | -
            s=one,two,three&x=a/(a+c)                      | three | s=one,two                               | a/(a+c)
            s=one,two,three&x=b-c;a/b;c*2                  | one   | s=two,three&x=a-b;b*2                   | a/b
            s=one,two,three&x=b-c;a/b;c*2&focus=x1,x3,two  | one   | s=two,three&x=a-b;b*2&focus=x1,x2,two   | -
            s=one,two&x=a/b&focus=x1,one                   | one   | s=two                                   | a/b
            s=one,two&x=a/b;a-b;a+b&focus=x1,x3            | x2    | s=one,two&x=a/b;a+b&focus=x1,x2         | -
            s=one,two&x=a/b&focus=x1                       | x1    | s=one,two                               | -
            s=one,two&f=M                                  | two   | s=one&f=M                               | -
            s=one,two&x=a/b                                | other | s=one,two&x=a/b                         | -
            s=one&x=a*2&t=pc1&focus=x2                     | one   | t=pc1                                   | a*2
            """)
    void lettersKeepTheirMeaning(String before, String id, String after, String gone) {
        var removal = Removal.of(exploration(before), id);

        assertThat(removal.rest().query()).isEqualTo(after.replace("+", "%2B").replace("*", "*"));
        if (gone != null) {
            assertThat(removal.gone()).containsExactly(gone);
        }
    }

    @Test
    void whatGoesIsToldInEachLanguage() throws Exception {
        var removal = Removal.of(exploration("s=one,two&x=a/b;a-b;b*2"), "one");

        assertThat(removal.notices("Aktau")).singleElement().satisfies(notice -> assertThat(notice).contains("a/b and a-b", "Aktau").doesNotContain("b*2"));
        assertThat(Removal.of(exploration("s=one,two&x=b*2"), "one").notices("Aktau")).isEmpty();
        for (var language : Language.values()) {
            assertThat(language.whileSpoken(() -> removal.notices("Aktau")).getFirst()).contains("a/b", "a-b", "Aktau").doesNotContain("{");
        }
    }

    private static Exploration exploration(String text) {
        var query = Arrays.stream(text.split("&")).collect(Collectors.toMap(one -> one.substring(0, one.indexOf('=')), one -> List.of(one.substring(one.indexOf('=') + 1))));
        var understood = Exploration.of(query);
        assertThat(understood.notices()).isEmpty();
        return understood.exploration();
    }
}
