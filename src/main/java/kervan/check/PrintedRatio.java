package kervan.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A growth or a share that a source printed beside a figure: `+62%`, `-21% y/y`, `up 9,75% on 2023`, `5.5 times 2022`, `17.8% of total`.
///
/// Only what is clearly a growth on the same days of the year before, or a share of the whole, is read: a part of the
/// note between commas that says nothing else. `11.6% above plan` and `74% Kazakh exports` are neither.
///
/// @param words as printed
/// @param ratio of the figure to the other number: 1.62 for `+62%`, 0.178 for a share
/// @param halfWidth one unit of the last digit printed, because shares are cut off as often as they are rounded
/// @param year that the growth is printed to be on, where it is
record PrintedRatio(Kind kind, String words, double ratio, double halfWidth, Optional<Integer> year) {

    enum Kind { GROWTH, SHARE }

    private static final String NUMBER = "(?<number>\\d{1,4}(?:[.,]\\d{1,3})?)";
    private static final String ON_THE_YEAR_BEFORE = " (?:y/y|yoy|year on year|(?:on|from) (?<year>\\d{4}))";
    private static final Pattern GROWTH = Pattern.compile("(?<sign>[+\u2212\u2013-])" + NUMBER + " ?%(?:" + ON_THE_YEAR_BEFORE + ")?");
    private static final Pattern GROWTH_IN_WORDS = Pattern.compile("(?<sign>up|down|rose|fell|grew) (?:by )?" + NUMBER + " ?%" + ON_THE_YEAR_BEFORE);
    private static final Pattern TIMES = Pattern.compile(NUMBER + " times(?: (?:that of )?(?<year>\\d{4}))?");
    private static final Pattern SHARE = Pattern.compile("(?:said to be |about )?(?<share>" + NUMBER + " ?% (?:share|of (?:all|the whole|(?:the |\\w+ )?total)))(?: \\(.*\\))?");
    private static final Set<String> FALLING = Set.of("-", "\u2212", "\u2013", "down", "fell");
    private static final Pattern BETWEEN = Pattern.compile("[,;] ");

    /// The first growth in the note.
    static Optional<PrintedRatio> growth(@Nullable String note) {
        return segments(note).map(PrintedRatio::growthIn).flatMap(Optional::stream).findFirst();
    }

    /// The first share in the note.
    static Optional<PrintedRatio> share(@Nullable String note) {
        return segments(note).map(SHARE::matcher).filter(Matcher::matches)
                .map(share -> new PrintedRatio(Kind.SHARE, share.group("share"), percent(share), unit(share) / 100, Optional.empty())).findFirst();
    }

    private static Stream<String> segments(@Nullable String note) {
        return note == null || note.indexOf('%') < 0 && !note.contains(" times") ? Stream.of() : Arrays.stream(BETWEEN.split(note)).map(String::strip);
    }

    private static Optional<PrintedRatio> growthIn(String segment) {
        var growth = Stream.of(GROWTH, GROWTH_IN_WORDS).map(form -> form.matcher(segment)).filter(Matcher::matches).findFirst();
        if (growth.isPresent()) {
            var found = growth.orElseThrow();
            var change = FALLING.contains(found.group("sign")) ? -percent(found) : percent(found);
            return Optional.of(new PrintedRatio(Kind.GROWTH, segment, 1 + change, unit(found) / 100, year(found)));
        }
        var times = TIMES.matcher(segment);
        return times.matches()
                ? Optional.of(new PrintedRatio(Kind.GROWTH, segment, number(times).doubleValue(), unit(times), year(times)))
                : Optional.empty();
    }

    private static double percent(Matcher found) {
        return number(found).doubleValue() / 100;
    }

    private static BigDecimal number(Matcher found) {
        return new BigDecimal(found.group("number").replace(',', '.'));
    }

    private static double unit(Matcher found) {
        return Math.pow(10, -number(found).scale());
    }

    private static Optional<Integer> year(Matcher found) {
        return Optional.ofNullable(found.group("year")).map(Integer::valueOf);
    }

    /// Whether the claim can be that much of the other, all roundings and words taken at their widest.
    boolean fits(Claim claim, Claim other) {
        return claim.high() >= (ratio - halfWidth) * other.low() && claim.low() <= (ratio + halfWidth) * other.high();
    }
}
