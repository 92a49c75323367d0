package kervan.language;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// How words are held against each other across alphabets: `Aktau`, `Aqtau`, `Ақтау` and `Актау` are folded into one word, `Джейхан`, `Ceyhan` and `Jeyhan` into another.
///
/// Letters of any alphabet become small letters `a` to `z` by ICU, those of Russian, Kazakh, Azerbaijani and Turkish by the table below, where ICU would keep apart what people write for
/// each other: `дж`, `ж`, `j` and `c` are one letter, `kh`, `x` and `х` another, likewise `y`, `ı` and `i`, `q` and `k`. Doubled letters count once; of a longer row, which nobody spells, all do. What comes out is for comparing, not for reading.
public final class Folding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");

    /// Rules of ICU; what they leave is transliterated as usual, and loses its marks.
    private static final Transliterator LATIN = Transliterator.createFromRules("kervan-folding", """
            :: NFC; :: Lower;
            дж > c; ж > c; ч > c; ш > s; щ > s; х > h; һ > h; ц > ts; й > i; ы > i; і > i; ё > e; э > e; я > ia; ю > iu; ь > ; ъ > ;
            ә > a; ғ > g; қ > k; ң > n; ө > o; ұ > u; ү > u; ə > e; ı > i;
            :: Any-Latin; :: NFD; :: [:Nonspacing Mark:] Remove; :: Latin-ASCII; :: Lower;
            """, Transliterator.FORWARD);

    /// Letters in a row that may be a slip; more are something else.
    private static final int LONGEST_ROW = 3;

    /// Words folded before, because the same ones come again and again; the first so many that are not long.
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KEPT = 20_000;
    private static final int LONGEST_KEPT = 40;

    private Folding() {
    }

    /// A word of a text: where it stands, from where to before where, and what it is folded into.
    public record Word(int start, int end, String folded) {
    }

    /// The words of a text in its order; none of them is empty. Whatever separates them, `-` and `/` too, is left out.
    public static List<Word> words(String text) {
        return words(text, Integer.MAX_VALUE);
    }

    /// The first words of a text, at most so many.
    public static List<Word> words(String text, int most) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (words.size() < most && found.find()) {
            var folded = word(found.group());
            if (!folded.isEmpty()) {
                words.add(new Word(found.start(), found.end(), folded));
            }
        }
        return words;
    }

    /// One word folded; empty when nothing of it is a letter or a digit.
    public static String word(String word) {
        var known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        var folded = folded(word);
        if (word.length() <= LONGEST_KEPT && KNOWN.size() < MOST_KEPT) {
            KNOWN.put(word, folded);
        }
        return folded;
    }

    private static String folded(String word) {
        var latin = PLAIN.matcher(word).matches() ? word.toLowerCase(Locale.ROOT) : LATIN.transliterate(word);
        var plain = OTHER.matcher(latin).replaceAll("").replace("dzh", "c").replace("zh", "c").replace("dj", "c").replace("ch", "c").replace("sh", "s").replace("kh", "h").replace("gh", "g")
                .replace('x', 'h').replace('q', 'k').replace('y', 'i').replace('j', 'c').replace('w', 'v');
        return DOUBLED.matcher(plain).replaceAll(row -> row.group().length() <= LONGEST_ROW ? row.group(1) : row.group());
    }
}
