package kervan.dashboard;

import java.util.List;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;

/// What the overview is about: an editor's choice of series, not of numbers.
///
/// @param title what the page is about
/// @param series the series of the headline
/// @param scope what it counts, in words
/// @param narrower the same oil in a narrower scope, which the claim of a doubling rests on
/// @param narrowerScope what that counts, in words
/// @param related scopes near it whose promises are told beside those of the series
/// @param monthly the series in which the best month is looked for
/// @param monthlyScope what that counts, in words
/// @param target the announcement in force
/// @param baseline the year it was compared with
record OverviewPlan(String title, SeriesKey series, String scope, SeriesKey narrower, String narrowerScope, List<SeriesKey> related,
        SeriesKey monthly, String monthlyScope, String target, int baseline,
        UnitOfMeasure unit, String route, List<Corridor> corridors) {

    /// A small chart.
    ///
    /// @param promises the series whose promises it is held against; often the same
    record Corridor(SeriesKey series, SeriesKey promises, String title) {

        static Corridor of(String series, String title) {
            return new Corridor(new SeriesKey(series), new SeriesKey(series), title);
        }
    }

    static final OverviewPlan KAZAKH_OIL = new OverviewPlan("Kazakh oil through Azerbaijan", new SeriesKey("btc_kz"),
            "Baku\u2013Tbilisi\u2013Ceyhan, all shippers", new SeriesKey("btc_kz_tengiz"), "Tengiz crude only",
            List.of(new SeriesKey("aktau_baku_oil"), new SeriesKey("btc_kz_tengiz")), new SeriesKey("aktau_baku_oil"), "Aktau to Baku", "kz_btc_2_2", 2023,
            UnitOfMeasure.MEGATONNE, "BTC", List.of(
                    Corridor.of("btc_total", "BTC pipeline, all oil"),
                    Corridor.of("cpc_total", "CPC pipeline, all oil"),
                    new Corridor(new SeriesKey("titr_cargo_mot"), new SeriesKey("titr_cargo"), "Middle Corridor, all cargo"),
                    Corridor.of("gas_europe", "Gas from Azerbaijan to Europe"),
                    Corridor.of("baku_port_cargo", "Port of Baku, cargo"),
                    Corridor.of("btc_transit", "Transit oil through BTC")));
}
