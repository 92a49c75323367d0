package kervan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kervan.language.Folding;
import kervan.search.Entry.Field;
import kervan.search.Match.Closeness;
import kervan.search.Match.Reason;

/// The words of entries, ready to be asked: in any order, from their first letter on, in any alphabet and with slips of the pen.
///
/// A question is cut off after 200 characters and eight words; there is no question that it does not answer. The same question has the same answer, in the same order.
/// It never changes and may be asked by several threads.
public final class Index {

    /// What is looked at of a question, in characters.
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 8;
    private static final int INNER = 3;
    /// Words that join others and name nothing, in the five languages.
    private static final Set<String> JOINING = Folding.words("through via by to from of the in and for with on at ile üzerinden ve için ilə vasitəsilə üzrə və через по из в на и для с арқылы бойынша және үшін").stream()
            .map(Folding.Word::folded).collect(Collectors.toUnmodifiableSet());

    private final List<Entry> entries;
    private final String[] words;
    private final int[] letters;
    private final List<Map<Integer, Field>> places;

    private Index(List<Entry> entries, TreeMap<String, Map<Integer, Field>> found) {
        this.entries = entries;
        this.words = found.keySet().toArray(String[]::new);
        this.letters = Arrays.stream(words).mapToInt(Index::letters).toArray();
        this.places = List.copyOf(found.values());
    }

    public static Index of(Collection<Entry> entries) {
        var all = List.copyOf(entries);
        var found = new TreeMap<String, Map<Integer, Field>>();
        var known = new HashMap<String, Set<String>>();
        for (var number = 0; number < all.size(); number++) {
            for (var field : all.get(number).fields()) {
                for (var word : known.computeIfAbsent(field.text(), Index::words)) {
                    found.computeIfAbsent(word, missing -> new LinkedHashMap<>()).merge(number, field, (one, other) -> one.kind().weight() >= other.kind().weight() ? one : other);
                }
            }
        }
        return new Index(all, found);
    }

    /// The words of a text and the other spellings of what they name; of a text without spaces also all of it as one word, so that `kb/d` and `btc_kz` are found by `kbd` and `btckz`.
    private static Set<String> words(String text) {
        var plain = Folding.words(text).stream().map(Folding.Word::folded).toList();
        var words = new LinkedHashSet<>(plain);
        plain.forEach(word -> words.addAll(PlaceNames.spellings(word)));
        words.addAll(PlaceNames.named(plain));
        if (plain.size() > 1 && text.chars().noneMatch(Character::isWhitespace)) {
            words.add(String.join("", plain));
        }
        return words;
    }

    /// What has all words of the question that anything has; where nothing has, what has the most of them, at least half. Words that nothing has are told and narrow nothing. All entries when there is no word
    /// in the question.
    public Answer find(String question) {
        var cut = question.length() <= LONGEST ? question : question.substring(0, LONGEST);
        var asked = asked(cut);
        if (asked.isEmpty()) {
            return new Answer(List.of(), entries.stream().map(entry -> new Match(entry.key(), 0, List.of())).toList(), List.of(), false);
        }
        var reasons = new HashMap<Integer, List<Reason>>();
        var unknown = new ArrayList<String>();
        asked.forEach((term, written) -> {
            var found = named(term);
            found.forEach((number, reason) -> reasons.computeIfAbsent(number, missing -> new ArrayList<>()).add(reason));
            if (found.isEmpty()) {
                unknown.add(written);
            }
        });
        var most = reasons.values().stream().mapToInt(List::size).max().orElse(0);
        var known = asked.size() - unknown.size();
        var enough = most * 2 >= known ? most : Integer.MAX_VALUE;
        var matches = reasons.entrySet().stream().filter(one -> one.getValue().size() >= enough).map(one -> match(entries.get(one.getKey()), one.getValue(), cut.strip())).sorted(Match.IN_ORDER).toList();
        return new Answer(List.copyOf(asked.keySet()), matches, List.copyOf(unknown), !matches.isEmpty() && most < asked.size());
    }

    /// The words of a question, folded, each with how it was written; several that name one thing side by side are its short name. Words that only join others are passed over, unless there are no others.
    private static Map<String, String> asked(String cut) {
        var all = Folding.words(cut, MOST_WORDS);
        var naming = all.stream().filter(word -> !JOINING.contains(word.folded())).toList();
        var words = naming.isEmpty() ? all : naming;
        var folded = words.stream().map(Folding.Word::folded).toList();
        var asked = new LinkedHashMap<String, String>();
        for (var at = 0; at < words.size();) {
            var length = PlaceNames.lengthOfName(folded.subList(at, folded.size()));
            var written = cut.substring(words.get(at).start(), words.get(at + length - 1).end());
            asked.putIfAbsent(length == 1 ? folded.get(at) : PlaceNames.named(folded.subList(at, at + length)).iterator().next(), written);
            at += length;
        }
        return asked;
    }

    private static Match match(Entry entry, List<Reason> reasons, String question) {
        var score = reasons.stream().mapToInt(Index::worth).sum();
        return new Match(entry.key(), entry.key().equalsIgnoreCase(question) ? score + 1000 : score, List.copyOf(reasons));
    }

    /// The weight of where it was found, less for what is only near; a word that is asked for nearly in full is worth more than its first letters.
    private static int worth(Reason reason) {
        var share = Math.min(100, 50 + 50 * reason.asked().length() / reason.found().length());
        return reason.kind().weight() * reason.closeness().percent() * share / 100;
    }

    /// What is found by the word or by another spelling of what it names: all of them find the same.
    private Map<Integer, Reason> named(String term) {
        var best = reasons(term);
        PlaceNames.others(term).forEach(other -> begun(best, other));
        return best;
    }

    /// By entry the best reason for which a word is found; misspelt only where it is not found otherwise, and never with a digit in it: 2018 is no slip for 2028.
    private Map<Integer, Reason> reasons(String term) {
        var best = new HashMap<Integer, Reason>();
        begun(best, term);
        if (best.isEmpty() && term.length() >= INNER) {
            scan(best, term, Closeness.CONTAINS);
        }
        if (best.isEmpty() && term.chars().noneMatch(Character::isDigit)) {
            scan(best, term, Closeness.MISSPELT);
        }
        return best;
    }

    private void begun(Map<Integer, Reason> best, String term) {
        var first = Arrays.binarySearch(words, term);
        for (var at = first < 0 ? -first - 1 : first; at < words.length && words[at].startsWith(term); at++) {
            keep(best, term, at, words[at].equals(term) ? Closeness.SAME : Closeness.BEGINS);
        }
    }

    private void scan(Map<Integer, Reason> best, String term, Closeness closeness) {
        var slips = Spelling.forgiven(term.length());
        var asked = letters(term);
        for (var at = 0; at < words.length; at++) {
            var strange = Integer.bitCount(asked & ~letters[at]);
            if (closeness == Closeness.CONTAINS ? strange == 0 && words[at].contains(term) : slips > 0 && strange <= slips && Spelling.isNear(term, words[at], slips)) {
                keep(best, term, at, closeness);
            }
        }
    }

    private void keep(Map<Integer, Reason> best, String term, int at, Closeness closeness) {
        places.get(at).forEach((number, field) -> best.merge(number, new Reason(term, words[at], closeness, field.kind(), field.text()),
                (one, other) -> worth(one) >= worth(other) ? one : other));
    }

    /// Which letters a word has: a word in which more of them are missing than slips are forgiven is not near.
    private static int letters(String word) {
        return word.chars().reduce(0, (set, letter) -> set | (letter >= 'a' ? 1 << letter - 'a' : 1 << 26 + letter % 6));
    }
}
