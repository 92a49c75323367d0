package kervan.ui.echarts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kervan.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class WritingOptionTests {

    @Test
    void englishIsWhatChartsKnowBefore() {
        var writing = WritingOption.current();

        assertThat(writing.get("decimal").stringValue()).isEqualTo(".");
        assertThat(writing.get("group").stringValue()).isEqualTo(",");
        assertThat(texts(writing.get("percent"))).containsExactly("", " %");
        assertThat(texts(writing.get("quarters"))).containsExactly("Q1", "Q2", "Q3", "Q4");
        assertThat(texts(writing.get("days"))).startsWith("{d} Jan").endsWith("{d} Dec");
    }

    @Test
    void turkishHasItsOwnMarksAndItsPercentFirst() throws Exception {
        var writing = Language.TURKISH.whileSpoken(WritingOption::current);

        assertThat(writing.get("decimal").stringValue()).isEqualTo(",");
        assertThat(writing.get("group").stringValue()).isEqualTo(".");
        assertThat(texts(writing.get("percent"))).containsExactly("%", "");
        assertThat(texts(writing.get("months"))).startsWith("Oca", "Şub");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageNamesTwelveMonthsAndFourQuarters(Language language) throws Exception {
        var writing = language.whileSpoken(WritingOption::current);

        assertThat(texts(writing.get("months"))).hasSize(12).doesNotHaveDuplicates().noneMatch(name -> name.matches("M\\d+"));
        assertThat(texts(writing.get("days"))).hasSize(12).allMatch(day -> day.contains("{d}"));
        assertThat(texts(writing.get("quarters"))).hasSize(4).doesNotHaveDuplicates();
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }
}
