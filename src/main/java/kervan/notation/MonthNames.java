package kervan.notation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The months in English, Azerbaijani, Turkish, Russian and Kazakh, in full, shortened, and with the endings that texts give them.
final class MonthNames {

    private static final Map<String, Integer> MONTHS = months("""
            january jan | yanvar yan | ocak oca | январь января январе янв | қаңтар
            february feb | fevral fev | şubat subat şub | февраль февраля феврале фев февр | ақпан
            march mar | mart | март марта марте мар | наурыз
            april apr | aprel | nisan nis | апрель апреля апреле апр | сәуір
            may | mayıs | май мая мае | мамыр
            june jun | iyun iyn | haziran haz | июнь июня июне июн | маусым
            july jul | iyul iyl | temmuz tem | июль июля июле июл | шілде
            august aug | avqust avq | ağustos agustos ağu | август августа августе авг | тамыз
            september sep sept | sentyabr sentiyabr sen | eylül eylul eyl | сентябрь сентября сентябре сен сент | қыркүйек
            october oct | oktyabr okt | ekim eki | октябрь октября октябре окт | қазан
            november nov | noyabr noy | kasım kas | ноябрь ноября ноябре ноя нояб | қараша
            december dec | dekabr dek | aralık ara | декабрь декабря декабре дек | желтоқсан
            """);

    /// Only these take endings: `martda` is March, but `temin` is no July.
    private static final Map<String, Integer> IN_FULL = MONTHS.entrySet().stream().filter(month -> month.getKey().length() > 3 || month.getValue() == 5)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private MonthNames() {
    }

    private static Map<String, Integer> months(String lines) {
        var months = new HashMap<String, Integer>();
        var number = 0;
        for (var line : lines.lines().toList()) {
            number++;
            var month = number;
            Arrays.stream(line.split("[ |]+")).map(Folding::fold).forEach(name -> months.put(name, month));
        }
        return Map.copyOf(months);
    }

    /// The number of the month, from 1.
    ///
    /// @param word folded
    static Optional<Integer> find(String word) {
        return Optional.ofNullable(MONTHS.get(word)).or(() -> Endings.lookUp(word, IN_FULL));
    }
}
