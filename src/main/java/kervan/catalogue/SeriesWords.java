package kervan.catalogue;

import java.util.Locale;
import kervan.figure.Scope;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.SeriesKey;

/// The names of series, and the words that say their scope, in the language of who reads.
///
/// What is shipped is translated in the text area `series`: names by the keys of series and scopes, words by the English word in small letters. A translation counts only while
/// the catalogue says what it translates: what a steward renamed or added is said as it was written. Publishers keep their own names.
public final class SeriesWords {

    private SeriesWords() {
    }

    public static String name(Series series) {
        return name(series.key(), series.name());
    }

    /// @param english the name that the catalogue holds
    public static String name(SeriesKey key, String english) {
        return said("name", key.text(), english, Language.current());
    }

    public static String route(Series series) {
        return route(series.route());
    }

    /// @param english as in [Series#route]
    public static String route(String english) {
        return word("route", english, Language.current());
    }

    public static String origin(Series series) {
        return origin(series.origin());
    }

    /// @param english as in [Series#origin]
    public static String origin(String english) {
        return word("origin", english, Language.current());
    }

    public static String commodity(Series series) {
        return commodity(series.commodity());
    }

    /// @param english as in [Series#commodity]
    public static String commodity(String english) {
        return word("commodity", english, Language.current());
    }

    public static String measure(Series series) {
        return measure(series.measure());
    }

    /// @param english as in [Series#measure]
    public static String measure(String english) {
        return word("measure", english, Language.current());
    }

    /// The grade of oil that a factor is of.
    public static String factor(ConversionFactor factor) {
        return said("factor", factor.code(), factor.name(), Language.current());
    }

    public static String scope(Scope scope) {
        return scope(scope.key(), scope.name());
    }

    /// @param english the name that the catalogue holds
    public static String scope(String key, String english) {
        return said("scope", key, english, Language.current());
    }

    /// A word in a given language.
    ///
    /// @param kind `route`, `origin`, `commodity` or `measure`
    static String word(String kind, String english, Language language) {
        return said(kind, folded(english), english, language);
    }

    /// @param kind `name`, `scope`, or a kind of words
    static String said(String kind, String key, String english, Language language) {
        var full = "series.%s.%s".formatted(kind, key);
        return Texts.in(Language.ENGLISH, full).filter(english::equals).flatMap(same -> Texts.in(language, full)).orElse(english);
    }

    private static String folded(String english) {
        return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
