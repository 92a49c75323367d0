package kervan.find;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kervan.catalogue.Series;
import kervan.language.Texts;

/// A way that the trade speaks of as one, on which several series lie. It follows from route, origin and commodity of a series, and a series can lie in several.
///
/// A route that none of them knows belongs to [#ELSEWHERE].
public enum Corridor {

    KAZAKH_CASPIAN("kazakh-oil-caspian", series -> isOil(series) && series.origin().startsWith("Kazakhstan") && isOf(series, "Aktau-Baku", "Aktau port", "Caspian and open seas", "BTC")),
    BTC("btc", series -> isOf(series, "BTC")),
    CPC("cpc", series -> isOf(series, "CPC")),
    BLACK_SEA("baku-black-sea", series -> isOf(series, "Baku-Supsa (WREP)", "Baku-Novorossiysk", "BTC+WREP+Baku-Novorossiysk")),
    NORTH_AND_EAST("kazakh-oil-north-east", series -> isOf(series, "Atyrau-Samara", "Druzhba", "Atasu-Alashankou", "Kazakhstan-China pipeline", "Kazakhstan-Uzbekistan", "rail (Uzbekistan)",
            "KazTransOil system")),
    SOUTHERN_GAS("southern-gas", series -> isOf(series, "SCP", "SCP/TANAP", "SGC/TAP", "TANAP", "TAP")),
    MIDDLE("middle", series -> !isOil(series) && isOf(series, "Middle Corridor (TITR)", "Middle Corridor (ADY)", "Aktau port", "Baku port", "Aktau-Baku feeder", "Caspian", "BTK", "TRACECA (AZ)",
            "AZ railways")),
    PORTS("ports", series -> isOf(series, "Aktau port", "Baku port")),
    CONTAINERS("containers", series -> series.commodity().contains("container")),
    TANKERS("caspian-tankers", series -> isOf(series, "Caspian (ASCO)", "Caspian and open seas")),
    COUNTRIES("countries", series -> isOf(series, "all", "all routes", "all gas pipelines", "non-Russian routes")),
    ELSEWHERE("elsewhere", series -> false);

    private final String code;
    private final Predicate<Series> covers;

    Corridor(String code, Predicate<Series> covers) {
        this.code = code;
        this.covers = covers;
    }

    /// Its name in addresses.
    public String code() {
        return code;
    }

    /// Its name for people.
    public String words() {
        return words(code);
    }

    static String words(String code) {
        return Texts.find("find.corridor." + code).orElse(code);
    }

    /// Those that a series lies in; at least one.
    public static Set<Corridor> of(Series series) {
        var found = Arrays.stream(values()).filter(one -> one.covers.test(series)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Corridor.class)));
        return found.isEmpty() ? EnumSet.of(ELSEWHERE) : found;
    }

    private static boolean isOf(Series series, String... routes) {
        return Arrays.asList(routes).contains(series.route());
    }

    private static boolean isOil(Series series) {
        return series.commodity().toLowerCase(Locale.ROOT).contains("oil");
    }
}
