package kervan.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which character divides the cells of a text file: the one that stands equally often, outside quotes, in nearly all its first lines.
///
/// Tab, semicolon and bar come before the comma, which is a decimal mark in files that are divided by those.
final class DelimiterRecognition {

    private static final String CANDIDATES = "\t;|,";
    private static final int LINES = 300;
    private static final double NEARLY_ALL = 0.9;

    private DelimiterRecognition() {
    }

    /// What the first line of Excel says, `sep=;`; null where it says nothing.
    static @Nullable Character said(String head) {
        var line = head.lines().findFirst().orElse("").strip().replace("\"", "");
        return line.length() == 5 && line.toLowerCase(Locale.ROOT).startsWith("sep=") ? Character.valueOf(line.charAt(4))
                : head.regionMatches(true, 0, "sep=\t", 0, 5) ? Character.valueOf('\t') : null;
    }

    /// @param whole whether the head is the whole file; otherwise its last line is cut somewhere
    /// @return null when there is one column only
    static @Nullable Character of(String head, boolean whole) {
        Character best = null;
        double bestShare = 0;
        for (var candidate : CANDIDATES.toCharArray()) {
            var share = consistency(head, candidate, whole);
            if (share >= NEARLY_ALL) {
                return candidate;
            }
            if (share > bestShare) {
                best = candidate;
                bestShare = share;
            }
        }
        return best;
    }

    /// The share of lines that have as many of it as most lines have; 0 when most have none.
    private static double consistency(String head, char delimiter, boolean whole) {
        var counts = counts(head, delimiter, whole);
        if (counts.isEmpty() || delimiter == ',' && isDecimalMark(head, counts)) {
            return 0;
        }
        var most = counts.stream().filter(count -> count > 0).collect(Collectors.groupingBy(count -> count, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return most.map(entry -> entry.getValue() / (double) counts.size()).orElse(0.0);
    }

    /// A column of `1,5` below a name without a comma.
    private static boolean isDecimalMark(String head, List<Integer> counts) {
        return counts.getFirst() == 0 && counts.stream().allMatch(count -> count <= 1)
                && head.lines().allMatch(line -> line.indexOf(',') < 0 || line.strip().matches("[\"'+-]?[\\d .\u00A0\u202F]*,\\d*[\"']?"));
    }

    private static List<Integer> counts(String head, char delimiter, boolean whole) {
        var counts = new ArrayList<Integer>();
        boolean quoted = false;
        boolean cellStarts = true;
        boolean holds = false;
        int count = 0;
        for (int index = 0; index < head.length() && counts.size() < LINES; index++) {
            var one = head.charAt(index);
            if (one == '"' && (quoted || cellStarts)) {
                quoted = !quoted;
                cellStarts = false;
                holds = true;
            } else if (!quoted && (one == '\n' || one == '\r')) {
                if (holds) {
                    counts.add(count);
                }
                count = 0;
                holds = false;
                cellStarts = true;
            } else if (!quoted && one == delimiter) {
                count++;
                cellStarts = true;
            } else if (one > ' ') {
                holds = true;
                cellStarts = quoted && cellStarts;
            }
        }
        if (holds && whole && counts.size() < LINES) {
            counts.add(count);
        }
        return counts;
    }
}
