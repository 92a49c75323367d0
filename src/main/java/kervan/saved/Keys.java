package kervan.saved;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names in addresses, made of titles: *BTC: the months* is `btc-the-months`, and the next of that title `btc-the-months-2`.
final class Keys {

    private static final int LONGEST = 48;

    private Keys() {
    }

    static boolean isValid(String key) {
        return key.matches("[a-z0-9][a-z0-9-]{0,63}");
    }

    /// @param taken whether a name is in use
    static String of(String title, Predicate<String> taken) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ə', 'e')
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var beginning = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        // A title in other letters leaves nothing, and gets a name of its own.
        var base = beginning.isEmpty() ? ShortLinks.digits(title).substring(0, 8).toLowerCase(Locale.ROOT) : beginning;
        return Stream.concat(Stream.of(base), IntStream.iterate(2, number -> number + 1).mapToObj(number -> base + "-" + number)).filter(taken.negate()).findFirst().orElseThrow();
    }
}
