package kervan.notation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What each order of year, month, number and word means.
///
/// A shape has one letter for each part ([PeriodTokens.Part]): `N-NY` is *January-August 2024*.
final class PeriodShapes {

    /// The days that the numbers of the parts name.
    @FunctionalInterface
    interface Meaning {

        PeriodReading of(int[] parts, Civil civil);
    }

    private static final Map<String, Meaning> SHAPES = new HashMap<>();
    private static final Map<String, Meaning> SHORT = new HashMap<>();

    static {
        years();
        months();
        stretchesOfMonths();
        monthsSinceJanuary();
        quarters();
        halves();
        weeks();
        days();
        shortYears();
    }

    private PeriodShapes() {
    }

    static Optional<Meaning> find(String shape) {
        return Optional.ofNullable(SHAPES.get(shape));
    }

    /// Shapes that end with a year of two digits, which could be a day.
    static Optional<Meaning> findShort(String shape) {
        return Optional.ofNullable(SHORT.get(shape));
    }

    private static void put(Meaning meaning, String... shapes) {
        for (var shape : shapes) {
            SHAPES.put(shape, meaning);
        }
    }

    private static void years() {
        put((at, civil) -> civil.year(at[0]), "Y");
        put((at, civil) -> civil.years(at[0], at[2]), "Y-Y");
    }

    private static void months() {
        put((at, civil) -> civil.month(at[1], at[0]), "NY");
        put((at, civil) -> civil.month(at[2], at[0]), "N-Y", "N/Y");
        put((at, civil) -> civil.month(at[0], at[1]), "YN");
        put((at, civil) -> civil.month(at[0], at[2]), "Y-N", "Y/N", "Ymn");
        put((at, civil) -> civil.month(at[0], at[3]), "Y-mn");
    }

    private static void stretchesOfMonths() {
        put((at, civil) -> civil.months(at[3], at[0], at[3], at[2]), "N-NY");
        put((at, civil) -> civil.months(at[4], at[0], at[4], at[2]), "N-N-Y");
        put((at, civil) -> civil.months(at[0], at[1], at[0], at[3]), "YN-N");
        put((at, civil) -> civil.months(at[0], at[2], at[0], at[4]), "Y-N-N");
        put((at, civil) -> civil.months(at[1], at[0], at[4], at[3]), "NY-NY");
        put((at, civil) -> civil.months(at[0], at[1], at[3], at[4]), "YN-YN");
    }

    private static void monthsSinceJanuary() {
        put((at, civil) -> civil.firstMonths(at[0], at[2]), "nmY", "nAY");
        put((at, civil) -> civil.firstMonths(at[0], at[3]), "n-AY", "n-mY", "nm-Y", "nA-Y");
        put((at, civil) -> civil.firstMonths(at[1], at[0]), "Ynm", "YnA");
        put((at, civil) -> civil.firstMonths(at[2], at[0]), "Y-nm", "Y-nA", "YOnA");
        put((at, civil) -> civil.firstMonths(at[1], at[3]), "OnAY");
        put((at, civil) -> civil.firstMonths(at[1], at[2]), "TNY");
        put((at, civil) -> civil.firstMonths(at[0], at[1]), "NYT");
        put((at, civil) -> civil.firstMonths(at[0], at[2]), "NTY");
        put((at, civil) -> civil.firstMonths(at[2], at[0]), "YTN");
        put((at, civil) -> civil.firstMonths(at[0], PeriodTokens.century(at[2])), "nmn");
    }

    private static void quarters() {
        put((at, civil) -> civil.quarters(at[2], at[1], at[1]), "QnY");
        put((at, civil) -> civil.quarters(at[3], at[1], at[1]), "Qn-Y", "Qn/Y");
        put((at, civil) -> civil.quarters(at[2], at[0], at[0]), "nQY", "OQY");
        put((at, civil) -> civil.quarters(at[3], at[0], at[0]), "nQ-Y", "OQ-Y", "nQ/Y", "n-QY");
        put((at, civil) -> civil.quarters(at[0], at[2], at[2]), "YQn", "Y-nQ");
        put((at, civil) -> civil.quarters(at[0], at[3], at[3]), "Y-Qn", "Y/Qn");
        put((at, civil) -> civil.quarters(at[0], at[1], at[1]), "YnQ", "YOQ", "Yn-Q");
        put((at, civil) -> civil.quarters(at[5], at[1], at[4]), "Qn-QnY");
        put((at, civil) -> civil.quarters(at[4], at[1], at[3]), "Qn-nY");
        put((at, civil) -> civil.quarters(at[4], at[0], at[2]), "n-nQY", "O-OQY");
        put((at, civil) -> civil.quarters(PeriodTokens.century(at[2]), at[1], at[1]), "Qnn");
        put((at, civil) -> civil.quarters(PeriodTokens.century(at[2]), at[0], at[0]), "nQn");
    }

    private static void halves() {
        put((at, civil) -> civil.half(at[2], at[1]), "HnY");
        put((at, civil) -> civil.half(at[3], at[1]), "Hn-Y", "Hn/Y");
        put((at, civil) -> civil.half(at[2], at[0]), "nHY", "OHY");
        put((at, civil) -> civil.half(at[3], at[0]), "nH-Y", "n-HY");
        put((at, civil) -> civil.half(at[0], at[2]), "YHn", "YSn", "Y-nH");
        put((at, civil) -> civil.half(at[0], at[3]), "Y-Hn", "Y-Sn");
        put((at, civil) -> civil.half(at[0], at[1]), "YnH", "YOH", "Yn-H");
        put((at, civil) -> civil.half(PeriodTokens.century(at[2]), at[1]), "Hnn");
        put((at, civil) -> civil.half(PeriodTokens.century(at[2]), at[0]), "nHn");
    }

    private static void weeks() {
        put((at, civil) -> civil.week(at[0], at[2]), "YWn");
        put((at, civil) -> civil.week(at[0], at[3]), "Y-Wn");
        put((at, civil) -> civil.week(at[2], at[1]), "WnY");
    }

    private static void days() {
        put((at, civil) -> civil.day(at[2], at[1], at[0]), "nNY");
        put((at, civil) -> civil.day(at[4], at[2], at[0]), "n-N-Y", "n/N/Y");
        put((at, civil) -> civil.day(at[2], at[0], at[1]), "NnY");
        put((at, civil) -> civil.day(at[0], at[1], at[2]), "YNn");
        put((at, civil) -> civil.day(at[0], at[2], at[4]), "Y-N-n");
        put((at, civil) -> civil.days(at[4], at[3], at[0], at[4], at[3], at[2]), "n-nNY");
        put((at, civil) -> civil.days(at[4], at[0], at[1], at[4], at[0], at[3]), "Nn-nY");
        put((at, civil) -> civil.days(at[5], at[1], at[0], at[5], at[4], at[3]), "nN-nNY");
        put((at, civil) -> civil.days(at[5], at[0], at[1], at[5], at[3], at[4]), "Nn-NnY");
        put((at, civil) -> civil.days(at[2], at[1], at[0], at[6], at[5], at[4]), "nNY-nNY");
        put((at, civil) -> civil.days(at[2], at[0], at[1], at[6], at[4], at[5]), "NnY-NnY");
    }

    private static void shortYears() {
        SHORT.put("Nn", (at, civil) -> civil.month(PeriodTokens.century(at[1]), at[0]));
        SHORT.put("N-n", (at, civil) -> civil.month(PeriodTokens.century(at[2]), at[0]));
        SHORT.put("N-Nn", (at, civil) -> civil.months(PeriodTokens.century(at[3]), at[0], PeriodTokens.century(at[3]), at[2]));
        SHORT.put("n-N-n", (at, civil) -> civil.day(PeriodTokens.century(at[4]), at[2], at[0]));
    }
}
