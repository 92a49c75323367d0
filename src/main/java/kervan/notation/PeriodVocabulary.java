package kervan.notation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of periods beside the names of months, in five languages.
final class PeriodVocabulary {

    /// A word, as one letter of the shape of a period, with its number where it has one.
    record Word(char kind, int value) {
    }

    private static final Map<String, Word> WORDS = words();
    private static final Set<String> FILLERS = set("of in the for from during за в с во il ili ilin ilde ildə ilində ilinde year years год года году годы г "
            + "гг yıl yılı yılın yılının yılında sene"
            + " жыл жылы жылдың жылғы жылда ci cı cu cü nci ncı ncu ncü й е я го ом ая ое ый ші шы full whole calendar ayların aylarında aylarinda aylar "
            + "айларында st nd rd th");

    private PeriodVocabulary() {
    }

    private static Map<String, Word> words() {
        var words = new HashMap<String, Word>();
        put(words, 'Q', 0, "q qtr quarter quarters quarterly кв квартал квартала квартале кварталы kv kvartal rüb rübü rübün rübündə çeyrek çeyreği "
                + "çeyreğinde ceyrek тоқсан тоқсаны тоқсанында");
        put(words, 'H', 0, "h half halves полугодие полугодия полугодии полугод yarım yarımil yarımillik yarımilliyi yarısı yarısında yarısının yarı "
                + "yarıyıl yarıyılı жартыжылдық жартыжылдығы жартыжылдығында");
        put(words, 'S', 0, "s");
        put(words, 'W', 0, "w week неделя неделю нед hafta həftə");
        put(words, 'm', 0, "m м");
        put(words, 'A', 0, "month months mo mos mths мес месяц месяца месяцев месяцам ay ayı ayda ayında ayinda aylıq aylık ayın ай айда айында айдың");
        put(words, 'T', 0, "ytd");
        put(words, '-', 0, "to till until through thru по");
        put(words, 'O', 1, "i first birinci ilk первый первое первого первом первые бірінші алғашқы");
        put(words, 'O', 2, "ii second ikinci второй второе второго втором екінші");
        put(words, 'O', 3, "iii third üçüncü третий третьего третьем үшінші");
        put(words, 'O', 4, "iv fourth dördüncü четвертый четвертого четвертом төртінші");
        numbers(words);
        return Map.copyOf(words);
    }

    private static void numbers(Map<String, Word> words) {
        var languages = new String[] {"one two three four five six seven eight nine ten eleven twelve",
            "bir iki üç dörd beş altı yeddi səkkiz doqquz on onbir oniki", "bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki",
            "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
            "бір екі үш төрт бес алты жеті сегіз тоғыз он онбір онекі"};
        for (var language : languages) {
            var names = language.split(" ");
            for (int number = 1; number <= names.length; number++) {
                words.put(Folding.fold(names[number - 1]), new Word('n', number));
            }
        }
        List.of("on bir", "он бір").forEach(eleven -> words.put(eleven, new Word('n', 11)));
        List.of("on iki", "он екі").forEach(twelve -> words.put(twelve, new Word('n', 12)));
    }

    private static void put(Map<String, Word> words, char kind, int value, String written) {
        set(written).forEach(word -> words.put(word, new Word(kind, value)));
    }

    private static Set<String> set(String words) {
        return Arrays.stream(words.split(" ")).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /// @param word folded
    static Optional<Word> find(String word) {
        return Optional.ofNullable(WORDS.get(word)).or(() -> MonthNames.find(word).map(month -> new Word('N', month)));
    }

    /// Words that say nothing of their own beside a period: *of*, *year*, *года*, `-cü ilin`.
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }
}
