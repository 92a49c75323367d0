package kervan.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kervan.figure.Qualifier;
import kervan.notation.NumberNotation;
import kervan.notation.Reading;

/// A number with the word before it: `over 1.2`, `~ 7`, `более 900`.
final class QualifiedNumber {

    private static final Map<String, Qualifier> OTHERS = Map.ofEntries(Map.entry("~", Qualifier.ABOUT), Map.entry("≈", Qualifier.ABOUT), Map.entry("c.", Qualifier.ABOUT),
            Map.entry("approx.", Qualifier.ABOUT), Map.entry("approximately", Qualifier.ABOUT), Map.entry("around", Qualifier.ABOUT), Map.entry("около", Qualifier.ABOUT),
            Map.entry("yaklaşık", Qualifier.ABOUT), Map.entry("təxminən", Qualifier.ABOUT), Map.entry(">", Qualifier.OVER), Map.entry("more than", Qualifier.OVER),
            Map.entry("более", Qualifier.OVER), Map.entry("свыше", Qualifier.OVER), Map.entry("almost", Qualifier.NEARLY), Map.entry("почти", Qualifier.NEARLY),
            Map.entry("≥", Qualifier.AT_LEAST), Map.entry(">=", Qualifier.AT_LEAST), Map.entry("не менее", Qualifier.AT_LEAST), Map.entry("≤", Qualifier.UP_TO), Map.entry("до", Qualifier.UP_TO));

    private static final List<Map.Entry<String, Qualifier>> BEFORE = Stream.concat(OTHERS.entrySet().stream(), Arrays.stream(Qualifier.values()).map(one -> Map.entry(one.code(), one)))
            .sorted(Comparator.comparing(entry -> -entry.getKey().length())).toList();

    private QualifiedNumber() {
    }

    /// What the notation says; where that is a refusal, what it says of the text behind such a word.
    static Reading read(String text, NumberNotation numbers) {
        var plain = numbers.read(text);
        if (!(plain instanceof Reading.Refused)) {
            return plain;
        }
        var stripped = text.strip();
        var small = stripped.length() > 60 ? "" : stripped.toLowerCase(Locale.ROOT);
        return BEFORE.stream().filter(word -> small.startsWith(word.getKey())).findFirst()
                .filter(word -> numbers.read(stripped.substring(word.getKey().length())) instanceof Reading.Value)
                .<Reading>map(word -> new Reading.Value(((Reading.Value) numbers.read(stripped.substring(word.getKey().length()))).value(), word.getValue()))
                .orElse(plain);
    }
}
