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

    /// How often it stands in each line that holds anything.
    private static List<Integer> counts(String head, char delimiter, boolean whole) {
        var lines = new Lines(delimiter);
        for (int index = 0; index < head.length() && lines.counts.size() < LINES; index++) {
            lines.take(head.charAt(index));
        }
        if (whole && lines.counts.size() < LINES) {
            lines.end();
        }
        return lines.counts;
    }

    /// Goes through a text as a reader of quoted values does.
    private static final class Lines {

        private final List<Integer> counts = new ArrayList<>();
        private final char delimiter;
        private boolean quoted;
        private boolean cellStarts = true;
        private boolean holds;
        private int count;

        Lines(char delimiter) {
            this.delimiter = delimiter;
        }

        void take(char one) {
            if (one == '"' && (quoted || cellStarts)) {
                quoted = !quoted;
                cellStarts = false;
                holds = true;
            } else if (!quoted && (one == '\n' || one == '\r')) {
                end();
            } else if (!quoted && one == delimiter) {
                count++;
                cellStarts = true;
            } else if (one > ' ') {
                holds = true;
                cellStarts = quoted && cellStarts;
            }
        }

        void end() {
            if (holds) {
                counts.add(count);
            }
            count = 0;
            holds = false;
            cellStarts = true;
        }
    }
}
