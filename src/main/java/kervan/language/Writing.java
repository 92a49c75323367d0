package kervan.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;

/// How a language writes numbers, days and lists, and in which order it puts words: by CLDR, but for English, which is written as Kervan always wrote it.
public final class Writing {

    private static final long MS_A_DAY = 86_400_000L;

    private Writing() {
    }

    /// The digits that the number has, no more and no fewer, grouped, with the sign U+2212 where it is negative: `4,119` and `1.392`, or `4.119` and `1,392`.
    public static String number(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(icu()));
        return digits(format, number);
    }

    /// What stands before the decimals.
    static char decimalMark() {
        return DecimalFormatSymbols.getInstance(icu()).getDecimalSeparator();
    }

    /// What divides thousands.
    static char groupMark() {
        return DecimalFormatSymbols.getInstance(icu()).getGroupingSeparator();
    }

    /// The same with the sign for percent where the language has it: `12.5 %`, `%12,5`.
    ///
    /// @param percent 12.5 for an eighth
    public static String percent(BigDecimal percent) {
        if (Language.current() == Language.ENGLISH) {
            return number(percent) + " %";
        }
        var format = (DecimalFormat) NumberFormat.getPercentInstance(icu());
        format.setMultiplier(1);
        return digits(format, percent);
    }

    private static String digits(DecimalFormat format, BigDecimal number) {
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number).replace('-', '\u2212');
    }

    /// `11 Mar 2024`.
    public static String day(LocalDate day) {
        return dated("yMMMd", "d MMM y", day);
    }

    /// The month that a day lies in, with its year: `Mar 2024`.
    public static String month(LocalDate day) {
        return dated("yMMM", "MMM y", day);
    }

    /// The month in full, with its year: `March 2024`.
    public static String wholeMonth(LocalDate day) {
        return dated("yMMMM", "MMMM y", day);
    }

    /// The day with its month in full: `11 March 2024`.
    public static String wholeDay(LocalDate day) {
        return dated("yMMMMd", "d MMMM y", day);
    }

    /// From one day to another, both included, what they share said once: `1 January–2 March 2024`.
    public static String span(LocalDate first, LocalDate last) {
        return spanned("yMMMMd", "d MMMM", first, last);
    }

    /// From one month to another, both included: `January–August 2024`.
    public static String monthSpan(LocalDate first, LocalDate last) {
        return spanned("yMMMM", "MMMM", first, last);
    }

    private static String spanned(String skeleton, String english, LocalDate first, LocalDate last) {
        if (Language.current() == Language.ENGLISH) {
            var begins = first.getYear() == last.getYear() ? dated(skeleton, english, first) : dated(skeleton, english + " y", first);
            return begins + '\u2013' + dated(skeleton, english + " y", last);
        }
        var format = DateIntervalFormat.getInstance(skeleton, icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(first.toEpochDay() * MS_A_DAY, last.toEpochDay() * MS_A_DAY)).replaceAll("[\u2009\u202F]", " ");
    }

    /// The month alone: `Mar`.
    public static String monthOfYear(LocalDate day) {
        return dated("LLL", "LLL", day);
    }

    /// The month in full, alone: `March`. In small letters where the language writes months so, also where CLDR begins what stands alone with a capital.
    public static String monthInFull(LocalDate day) {
        var month = dated("LLLL", "LLLL", day);
        return Language.current() == Language.KAZAKH ? month.toLowerCase(Language.KAZAKH.locale()) : month;
    }

    /// The day without its year, the month in full: `11 March`.
    public static String dayOfYear(LocalDate day) {
        return dated("MMMMd", "d MMMM", day);
    }

    /// The day without its year, the month as on axes: `11 Mar`.
    public static String shortDayOfYear(LocalDate day) {
        return dated("MMMd", "d MMM", day);
    }

    /// The quarter that a day lies in, with its year: `Q1 2024`.
    public static String quarter(LocalDate day) {
        return dated("yQQQ", "QQQ y", day);
    }

    /// The quarter alone: `Q1`.
    public static String quarterOfYear(LocalDate day) {
        return dated("QQQ", "QQQ", day);
    }

    /// By the calendar of ISO 8601 for all days: none before 1582 is taken for one of the Julian calendar.
    private static String dated(String skeleton, String english, LocalDate day) {
        var format = Language.current() == Language.ENGLISH ? new SimpleDateFormat(english, icu()) : (SimpleDateFormat) DateFormat.getInstanceForSkeleton(skeleton, icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        ((GregorianCalendar) format.getCalendar()).setGregorianChange(new Date(Long.MIN_VALUE));
        return format.format(new Date(day.toEpochDay() * MS_A_DAY));
    }

    /// `BTC, CPC and Aktau`.
    public static String list(Collection<String> items) {
        return ListFormatter.getInstance(Language.current() == Language.ENGLISH ? ULocale.UK : icu()).format(items);
    }

    /// The same with a capital letter at its beginning, by the language: of `i`, `I` or `İ`.
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        var first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Language.current().locale()) + words.substring(first);
    }

    /// The same with a full stop at its end: one, also where days end with one, as they do in Russian and Kazakh.
    public static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /// The alphabetical order of the language; lower and upper case, and letters it does not know apart, come together.
    public static Comparator<String> order() {
        var collator = Collator.getInstance(icu());
        return collator::compare;
    }

    private static ULocale icu() {
        return Language.current().icu();
    }
}
