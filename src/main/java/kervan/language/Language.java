package kervan.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// A language that all of Kervan can be read in.
///
/// Which one is meant is bound once, where a request comes in ([#whileSpoken]), and holds for all that is made to answer it. Outside of that, and for programs that
/// ask, it is English.
public enum Language {

    ENGLISH("en", "English"),
    TURKISH("tr", "Türkçe"),
    AZERBAIJANI("az", "Azərbaycanca"),
    RUSSIAN("ru", "Русский"),
    KAZAKH("kk", "Қазақша");

    private static final ScopedValue<Language> CURRENT = ScopedValue.newInstance();

    private final String tag;
    private final String ownName;
    private final Locale locale;
    private final ULocale icu;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
        this.icu = ULocale.forLocale(locale);
    }

    /// The tag of BCP 47, two small letters.
    public String tag() {
        return tag;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    ULocale icu() {
        return icu;
    }

    /// The language of who is answered; English where nobody said.
    public static Language current() {
        return CURRENT.orElse(ENGLISH);
    }

    /// Runs what is to be said in this language.
    public <T> T whileSpoken(Callable<T> saying) throws Exception {
        return ScopedValue.where(CURRENT, this).call(saying::call);
    }

    /// The same of what gives nothing back.
    public void speaking(Runnable saying) {
        ScopedValue.where(CURRENT, this).run(saying);
    }

    /// What is said in this language, of what cannot fail: what is kept, such as the audit trail, is said in English whoever did it.
    public <T> T saying(Supplier<T> words) {
        return ScopedValue.where(CURRENT, this).call(words::get);
    }

    /// The language of a tag such as `tr` or `tr-CY`; empty when it is none of these.
    public static Optional<Language> ofTag(String tag) {
        var language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Arrays.stream(values()).filter(one -> one.tag.equals(language)).findFirst();
    }

    /// The first of these that a reader understands, English when there is none.
    ///
    /// @param acceptLanguage a header `Accept-Language` of RFC 9110, such as `kk, ru;q=0.8, *;q=0.1`
    public static Language accepted(String acceptLanguage) {
        return ranges(acceptLanguage).stream().filter(range -> range.getWeight() > 0)
                .flatMap(range -> ofTag(range.getRange()).stream()).findFirst().orElse(ENGLISH);
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage.isBlank() ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
