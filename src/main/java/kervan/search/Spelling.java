package kervan.search;

/// Whether one word is another, misspelt: letters added, dropped, changed, or two neighbours exchanged (the distance of Damerau and Levenshtein, each pair of letters exchanged at most once).
///
/// Words of up to three letters are never taken for others; up to seven letters one slip is forgiven, in longer ones two.
final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {
    }

    static int forgiven(int length) {
        return length <= 3 ? 0 : length <= 7 ? 1 : 2;
    }

    /// Whether the word, or its beginning, is at most so many slips from what was asked.
    static boolean isNear(String asked, String word, int slips) {
        return asked.length() <= LONGEST && word.length() <= LONGEST && word.length() >= asked.length() - slips && distance(asked, word, slips) <= slips;
    }

    /// The fewest slips between what was asked and any beginning of the word that is about as long; more than forgiven where it cannot be fewer.
    private static int distance(String asked, String word, int slips) {
        var width = Math.min(word.length(), asked.length() + slips);
        var before = new int[width + 1];
        var last = new int[width + 1];
        var row = new int[width + 1];
        for (var at = 0; at <= width; at++) {
            last[at] = at;
        }
        for (var left = 1; left <= asked.length(); left++) {
            row[0] = left;
            var least = left;
            for (var right = 1; right <= width; right++) {
                var same = asked.charAt(left - 1) == word.charAt(right - 1) ? 0 : 1;
                row[right] = Math.min(Math.min(last[right], row[right - 1]) + 1, last[right - 1] + same);
                if (left > 1 && right > 1 && asked.charAt(left - 1) == word.charAt(right - 2) && asked.charAt(left - 2) == word.charAt(right - 1)) {
                    row[right] = Math.min(row[right], before[right - 2] + 1);
                }
                least = Math.min(least, row[right]);
            }
            if (least > slips) {
                return least;
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return shortest(last, asked.length() - slips);
    }

    private static int shortest(int[] ends, int from) {
        var least = Integer.MAX_VALUE;
        for (var at = Math.max(0, from); at < ends.length; at++) {
            least = Math.min(least, ends[at]);
        }
        return least;
    }
}
