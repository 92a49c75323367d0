package kervan.notation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kervan.figure.Qualifier;

/// The words that belong to a number, in five languages, and on which side of it they stand.
final class QualifierWords {

    /// Some of the text, and the qualifier that it is; empty where Kervan has none for it (*less than*).
    record Found(Optional<Qualifier> qualifier, int start, int end) {
    }

    private static final String ENDING = "(?:['-]? ?(?:dan|dən|den|tan|tən|ten|a|ə|e|ya|yə|ye|i|ı|u|ü|in|nin|ni|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ны|ні))? ?";

    private static final Map<String, Optional<Qualifier>> BEFORE = new HashMap<>();
    private static final Map<String, Optional<Qualifier>> AFTER = new HashMap<>();
    private static final Pattern BEFORE_NUMBER;
    private static final Pattern AFTER_NUMBER;

    static {
        before(Qualifier.OVER, "over|more than|above|in excess of|exceeding|exceeds|exceeded|exceed|surpassing|surpassed|upwards of|>|более|более чем|"
                + "больше|свыше|превысил|превысила|превысило|превысили");
        before(Qualifier.ABOUT, "about|around|approximately|approx.|approx|roughly|some|circa|ca.|c.|~|≈|±|около|примерно|приблизительно|порядка|təxminən|"
                + "təqribən|təxmini|yaklaşık|yaklaşık olarak|takriben|шамамен");
        before(Qualifier.NEARLY, "nearly|almost|close to|just under|почти|без малого|az qala|neredeyse|hemen hemen|дерлік");
        before(Qualifier.AT_LEAST, "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|≥|>=|не менее|не меньше|как минимум|по "
                + "меньшей мере|ən azı|ən azından|azı|en az|en azından|кемінде");
        before(Qualifier.UP_TO, "up to|as much as|at most|no more than|not more than|≤|<=|до|не более|не больше|ən çoxu|en fazla|en çok");
        before(Qualifier.GRADUALLY, "gradually to|gradually|постепенно до|постепенно|tədricən|kademeli olarak|біртіндеп");
        before(Qualifier.EXACTLY, "exactly|ровно|düz|tam|дәл");
        before(null, "less than|fewer than|under|below|<|менее|меньше|ниже");
        after(Qualifier.OVER, "çox|artıq|fazla|aşkın|üzerinde|üzərində|астам|аса|артық|көп");
        after(Qualifier.ABOUT, "civarında|dolayında|ətrafında|шамасында|or so");
        after(Qualifier.NEARLY, "yaxın|yakın|жуық");
        after(Qualifier.UP_TO, "qədər|kadar|дейін");
        after(null, "az|аз|кем|altında");
        BEFORE_NUMBER = Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives(BEFORE) + ")(?: the)?\\s*$");
        AFTER_NUMBER = Pattern.compile("^" + ENDING + "(?:" + alternatives(AFTER) + ")(?!\\p{L})");
    }

    private QualifierWords() {
    }

    private static void before(Qualifier qualifier, String words) {
        put(BEFORE, Optional.ofNullable(qualifier), words);
    }

    private static void after(Qualifier qualifier, String words) {
        put(AFTER, Optional.ofNullable(qualifier), words);
    }

    private static void put(Map<String, Optional<Qualifier>> side, Optional<Qualifier> qualifier, String words) {
        for (var word : words.split("\\|")) {
            side.put(Folding.fold(word), qualifier);
        }
    }

    /// The longest first, so that *не более* is not taken for *более*.
    private static String alternatives(Map<String, Optional<Qualifier>> side) {
        return side.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// The words at the end of what stands before a number.
    static Optional<Found> before(String text) {
        return find(BEFORE_NUMBER, BEFORE, text);
    }

    /// The words at the beginning of what stands behind a number, behind an ending of it: `-dən çox`.
    static Optional<Found> after(String text) {
        return find(AFTER_NUMBER, AFTER, text);
    }

    private static Optional<Found> find(Pattern pattern, Map<String, Optional<Qualifier>> side, String text) {
        var found = pattern.matcher(Folding.fold(text));
        if (!found.find()) {
            return Optional.empty();
        }
        var words = found.group();
        return side.keySet().stream().filter(words::contains).max(Comparator.comparing(String::length))
                .map(word -> new Found(side.get(word), found.start() + words.indexOf(word), found.start() + words.indexOf(word) + word.length()));
    }
}
