package kervan.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.util.Optional;
import kervan.chart.DateText;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import kervan.timeseries.Vintage;

/// The day as of which a page is told, by the parameter `asOf` of its address.
///
/// @param written as it stands in the address; empty for the newest
/// @param vintage the newest where what is written is no day
record AsOf(String written, Vintage vintage) {

    static AsOf of(QueryParameters parameters) {
        var written = parameters.getSingleParameter("asOf").map(String::strip).orElse("");
        try {
            return new AsOf(written, written.isEmpty() ? Vintage.LATEST : Vintage.asOf(PartialDate.parse(written).latest()));
        } catch (DateTimeException unreadable) {
            return new AsOf(written, Vintage.LATEST);
        }
    }

    /// For addresses that are to tell of the same day.
    String query() {
        return vintage.day().map(day -> "?asOf=" + day).orElse("");
    }

    /// Says of which day the page tells, or that it was not understood, with the way to the newest; empty where no day was asked for.
    ///
    /// @param path of the page
    Optional<Paragraph> line(String path) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var line = new Paragraph(new Span(vintage.day().map(day -> Texts.of("data.as-of", "day", DateText.of(day)))
                .orElse(Texts.of("data.no-day"))), new Anchor(path, Texts.of("data.newest")));
        line.addClassName("scope");
        return Optional.of(line);
    }
}
