package kervan.ui.series;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Preferences;
import kervan.catalogue.Series;
import kervan.dashboard.SeriesPages;
import kervan.language.Texts;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.ui.shell.KeyedPage;
import kervan.ui.shell.MainLayout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The page of a series. What the reader sees and does:
///
/// 1. The title says the newest value and its change on the year before; under it stand measure, scope, unit and span.
/// 2. Links change the frequency, a list the unit, a date the day as of which everything is told; the address follows.
/// 3. The chart shows observations, the other figures for the same periods, rounding, and gaps as gaps; the rules stand under it.
/// 4. A click on a point, or Enter, tells where it comes from; there another figure can be preferred, for a reason, and that withdrawn.
/// 5. The same as a table; every figure as published; what changed since a day or since the last visit; the documents; a file.
@Route(value = "series/:key", layout = MainLayout.class)
@StyleSheet("styles/series.css")
class SeriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /// The visit before this one; within one session of the browser the same. It stays in the browser.
    private static final String VISIT = """
            const key = 'kervan.visit.' + $0;
            try {
              const seen = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? '';
              sessionStorage.setItem(key, seen);
              localStorage.setItem(key, $1);
              return seen;
            } catch { return ''; }
            """;

    private final SeriesPages pages;
    private final Preferences preferences;
    private final Clock clock;

    private String title = "Kervan";
    private Optional<Instant> visit = Optional.empty();

    SeriesView(SeriesPages pages, Preferences preferences, Clock clock) {
        this.pages = pages;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Configuration
    static class Known {

        @Bean
        KeyedPage knownSeries(SeriesPages pages) {
            return KeyedPage.of(SeriesView.class, key -> pages.find(key).isPresent());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        var series = pages.find(key);
        if (series.isEmpty()) {
            event.rerouteToError(NotFoundException.class, unknown(key));
            return;
        }
        var address = SeriesAddress.of(key, event.getLocation().getQueryParameters());
        show(series.get(), address, Optional.empty(), "");
        getElement().executeJs(VISIT, key, clock.instant().toString()).then(String.class, seen -> {
            visit = instant(seen);
            visit.ifPresent(at -> sheet().ifPresent(sheet -> sheet.tellVisit(at)));
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /// @param told the period whose provenance is open
    /// @param done what was just decided
    private void show(Series series, SeriesAddress address, Optional<TimePeriod> told, String done) {
        var page = pages.page(series, address.frequency(), address.unit(), address.vintage());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var sheet = new SeriesSheet(page, address, pages, preferences, today, visit, (period, words) -> show(series, current(address), Optional.of(period), words));
        title = page.finding() + " - Kervan";
        removeAll();
        add(sheet);
        told.ifPresent(period -> sheet.tell(period, done));
    }

    /// With the tab that the reader went to since.
    private SeriesAddress current(SeriesAddress address) {
        return sheet().map(SeriesSheet::address).orElse(address);
    }

    private Optional<SeriesSheet> sheet() {
        return getChildren().filter(SeriesSheet.class::isInstance).map(SeriesSheet.class::cast).findFirst();
    }

    private String unknown(String key) {
        var meant = pages.meant(key).stream().map(SeriesKey::text).reduce((one, other) -> Texts.of("seriespage.no-series.or", "one", one, "other", other));
        return Stream.of(Optional.of(Texts.of("seriespage.no-series", "key", key)), meant.map(keys -> Texts.of("seriespage.no-series.meant", "keys", keys)),
                Optional.of(Texts.of("seriespage.no-series.data"))).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /// What the browser remembers, if that is an instant that can have been a visit.
    private Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text)).filter(at -> at.isAfter(Instant.EPOCH) && !at.isAfter(clock.instant()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
