package kervan.dashboard;

import java.util.List;
import kervan.language.Texts;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;

/// What the overview is about: an editor's choice of series, not of numbers.
///
/// @param series the series of the headline
/// @param narrower the same oil in a narrower scope, which the claim of a doubling rests on
/// @param related scopes near it whose promises are told beside those of the series
/// @param monthly the series in which the best month is looked for
/// @param target the announcement in force
/// @param baseline the year it was compared with
record OverviewPlan(SeriesKey series, SeriesKey narrower, List<SeriesKey> related, SeriesKey monthly, String target, int baseline, UnitOfMeasure unit, String route, List<Corridor> corridors) {

    /// A small chart.
    ///
    /// @param promises the series whose promises it is held against; often the same
    record Corridor(SeriesKey series, SeriesKey promises) {

        static Corridor of(String series) {
            return new Corridor(new SeriesKey(series), new SeriesKey(series));
        }

        String title() {
            return Texts.of("overview.corridor." + series);
        }
    }

    static final OverviewPlan KAZAKH_OIL = new OverviewPlan(new SeriesKey("btc_kz"), new SeriesKey("btc_kz_tengiz"),
            List.of(new SeriesKey("aktau_baku_oil"), new SeriesKey("btc_kz_tengiz")), new SeriesKey("aktau_baku_oil"), "kz_btc_2_2", 2023,
            UnitOfMeasure.MEGATONNE, "BTC", List.of(
                    Corridor.of("btc_total"),
                    Corridor.of("cpc_total"),
                    new Corridor(new SeriesKey("titr_cargo_mot"), new SeriesKey("titr_cargo")),
                    Corridor.of("gas_europe"),
                    Corridor.of("baku_port_cargo"),
                    Corridor.of("btc_transit")));

    /// What the page is about.
    String title() {
        return Texts.of("overview.title");
    }

    /// What the series of the headline counts.
    String scope() {
        return Texts.of("overview.scope");
    }

    /// What the narrower one counts.
    String narrowerScope() {
        return Texts.of("overview.scope.narrower");
    }

    /// What the one with the best month counts.
    String monthlyScope() {
        return Texts.of("overview.scope.monthly");
    }
}
