package kervan.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kervan.archive.Difference;
import kervan.archive.FiguresChanged;
import kervan.archive.FiguresChanged.Cause;
import kervan.archive.Recorded;
import kervan.catalogue.Series;
import kervan.chart.FigureText;
import kervan.chart.SpanText;
import kervan.figure.Figure;
import kervan.figure.Revision;
import kervan.figure.Standing;
import kervan.language.Texts;

/// What changed, in words for the reader of an open page.
record News(FiguresChanged figures, Difference difference) {

    private static final int SERIES = 3;
    private static final int PERIODS = 4;

    /// A sentence of a series, whose key leads to its page.
    record Line(String series, String words) {
    }

    /// What was done, in one sentence.
    String headline() {
        return figures.cause().map(cause -> switch (cause) {
            case Cause.Imported imported -> Texts.of("live.imported", "file", imported.batch().fileName());
            case Cause.TakenBack taken -> Texts.of("live.taken-back", "file", taken.batch().fileName());
            case Cause.Preferred preferred -> Texts.of("live.preferred", "series", preferred.series().text(), "period", SpanText.said(preferred.days()));
            case Cause.Judged judged -> Texts.of("live.judged", "series", judged.series().text(), "period", SpanText.said(judged.days()));
        }).orElseGet(() -> Texts.of("live.changed"));
    }

    /// How much of it there is, in rows; empty where nothing was counted.
    String counts() {
        return figures.cause().map(cause -> switch (cause) {
            case Cause.Imported imported -> counted("live.counts", imported.recorded());
            case Cause.TakenBack taken -> counted("live.counts-back", taken.recorded());
            case Cause.Preferred _, Cause.Judged _ -> "";
        }).orElse("");
    }

    /// The first few series with what changed of them.
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        difference.series().stream().limit(SERIES).forEach(series -> {
            var words = words(series);
            if (!words.isEmpty()) {
                lines.add(new Line(series.key().text(), words));
            }
        });
        return lines;
    }

    /// What else there is beside the lines; empty when that is all.
    String more() {
        var count = difference.series().size() - SERIES;
        return count <= 0 ? "" : Texts.of("live.more-series", "count", count);
    }

    boolean isOfAFile() {
        return figures.cause().filter(cause -> cause instanceof Cause.Imported || cause instanceof Cause.TakenBack).isPresent();
    }

    private static String counted(String key, Recorded recorded) {
        return Texts.of(key, "added", recorded.added(), "revised", recorded.revised());
    }

    private String words(Series series) {
        var own = difference.revisions().stream().filter(one -> one.figure().series().equals(series.key())).toList();
        var told = own.stream().limit(PERIODS).map(News::said).collect(Collectors.joining("; "));
        return own.size() <= PERIODS ? told : Texts.of("live.and-more", "told", told, "count", own.size() - PERIODS);
    }

    private static String said(Revision revision) {
        var figure = revision.figure();
        var period = SpanText.said(figure.interval());
        return switch (revision.kind()) {
            case NEW -> Texts.of(figure.standing() == Standing.QUARANTINED ? "live.quarantined" : "live.new", "period", period, "value", FigureText.printed(figure));
            case WITHDRAWN -> Texts.of("live.gone", "period", period, "value", FigureText.printed(figure));
            case REVISED -> revised(period, Objects.requireNonNull(revision.before()), figure);
        };
    }

    private static String revised(String period, Figure before, Figure after) {
        var was = FigureText.printed(before);
        var is = FigureText.printed(after);
        return was.equals(is) ? Texts.of("live.details", "period", period, "value", is) : Texts.of("live.revised", "period", period, "before", was, "after", is);
    }
}
