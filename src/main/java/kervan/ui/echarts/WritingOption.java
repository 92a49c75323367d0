package kervan.ui.echarts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kervan.language.Language;
import kervan.language.Writing;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How the language of who is answered writes numbers and days, for axes whose numbers and names only the browser knows.
///
/// A browser is not asked: Chromium has neither Azerbaijani nor Kazakh, and writes both as it writes English.
final class WritingOption {

    private static final LocalDate COMMON_YEAR = LocalDate.of(2001, 1, 1);
    private static final int DAY = 23;
    private static final Map<Language, ObjectNode> MADE = new ConcurrentHashMap<>();

    private WritingOption() {
    }

    /// Worked out once for each language, and not to be changed.
    static ObjectNode current() {
        return MADE.computeIfAbsent(Language.current(), _ -> made());
    }

    private static ObjectNode made() {
        var writing = JsonNodeFactory.instance.objectNode();
        var sample = Writing.number(new BigDecimal("1234.5"));
        writing.put("decimal", between(sample, '4', '5')).put("group", between(sample, '1', '2'));
        var percent = Writing.percent(BigDecimal.ONE);
        writing.putArray("percent").add(percent.substring(0, percent.indexOf('1'))).add(percent.substring(percent.indexOf('1') + 1));
        var months = writing.putArray("months");
        var days = writing.putArray("days");
        IntStream.range(0, 12).mapToObj(COMMON_YEAR::plusMonths).forEach(month -> {
            months.add(Writing.monthOfYear(month));
            days.add(Writing.shortDayOfYear(month.withDayOfMonth(DAY)).replace(Integer.toString(DAY), "{d}"));
        });
        var quarters = writing.putArray("quarters");
        IntStream.range(0, 4).mapToObj(quarter -> Writing.quarterOfYear(COMMON_YEAR.plusMonths(3L * quarter))).forEach(quarters::add);
        return writing;
    }

    private static String between(String sample, char before, char after) {
        return sample.substring(sample.indexOf(before) + 1, sample.indexOf(after));
    }
}
