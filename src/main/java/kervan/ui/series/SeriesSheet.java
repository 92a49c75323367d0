package kervan.ui.series;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiConsumer;
import kervan.archive.PreferenceAnswer;
import kervan.archive.Preferences;
import kervan.archive.Wish;
import kervan.catalogue.SeriesWords;
import kervan.chart.Chart;
import kervan.chart.DateText;
import kervan.chart.EChartsOption;
import kervan.dashboard.SeriesPage;
import kervan.dashboard.SeriesPages;
import kervan.figure.Figure;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.Vintage;
import kervan.ui.component.SheetView;
import kervan.ui.component.Views;
import kervan.ui.echarts.ECharts;

/// The content of the page of a series, as its address says.
class SeriesSheet extends Div implements ProvenancePanel.Deciding {

    private final SeriesPage page;
    private final SeriesPages pages;
    private final Preferences preferences;
    private final LocalDate today;
    private final BiConsumer<TimePeriod, String> decided;
    private final Paragraph visited = new Paragraph();
    private final Div controls = new Div();
    private final Div aside = new Div();
    private final Div body = new Div();

    private SeriesAddress address;
    private Optional<Instant> visit;
    private Optional<TimePeriod> told = Optional.empty();

    /// @param decided told when a figure was preferred, or that was withdrawn: of which period, and in words
    SeriesSheet(SeriesPage page, SeriesAddress address, SeriesPages pages, Preferences preferences, LocalDate today, Optional<Instant> visit,
            BiConsumer<TimePeriod, String> decided) {
        this.page = page;
        this.address = address;
        this.pages = pages;
        this.preferences = preferences;
        this.today = today;
        this.visit = visit;
        this.decided = decided;
        var finding = new H1(page.finding());
        finding.addClassName("finding");
        var scope = new Paragraph(page.scope());
        scope.addClassName("scope");
        visited.addClassName("visit");
        visited.getElement().setAttribute("role", "status");
        body.addClassName("series");
        body.add(panel(), aside);
        add(finding, scope);
        address.notices().forEach(notice -> add(notice(notice)));
        controls.add(new SeriesControls(page, address));
        add(controls, visited, body);
        visit.ifPresent(this::tellVisit);
    }

    /// As it is now, with the tab that the reader has gone to.
    SeriesAddress address() {
        return address;
    }

    /// Says what Kervan learned since the reader was here.
    void tellVisit(Instant at) {
        visit = Optional.of(at);
        var changed = pages.revisions(page.series(), page.shown().frequency(), Vintage.recordedBy(at), Vintage.LATEST);
        visited.setText(Texts.of("seriespage.visit", "day", DateText.of(LocalDate.ofInstant(at, ZoneOffset.UTC)),
                "changes", changed.isEmpty() ? Texts.of("seriespage.visit.nothing") : RevisionsTab.summary(changed)));
    }

    /// Opens the provenance of a period beside the chart.
    ///
    /// @param done what was just decided; empty when nothing was
    void tell(TimePeriod period, String done) {
        pages.provenance(page.series(), page.shown(), period).ifPresent(provenance -> {
            var panel = new ProvenancePanel(provenance, page.shown().vintage().isLatest() ? Optional.of(this) : Optional.empty(), done, this::close);
            told = Optional.of(period);
            aside.removeAll();
            aside.add(panel);
            body.addClassName("telling");
            panel.takeFocus();
        });
    }

    @Override
    public Optional<String> prefer(Figure figure, String reason, String name) {
        return answer(preferences.choose(page.series(), Wish.of(figure, reason, name)), Texts.of("seriespage.chosen-now"));
    }

    @Override
    public Optional<String> withdraw(Figure figure, String reason, String name) {
        return answer(preferences.withdraw(page.series(), figure.interval(), reason, name), Texts.of("seriespage.withdrawn-now"));
    }

    private Optional<String> answer(PreferenceAnswer answer, String done) {
        return switch (answer) {
            case PreferenceAnswer.Refused refused -> Optional.of(refused.sentence());
            case PreferenceAnswer.Kept kept -> {
                told.ifPresent(period -> decided.accept(period, done));
                yield Optional.empty();
            }
        };
    }

    private void close() {
        told = Optional.empty();
        aside.removeAll();
        body.removeClassName("telling");
        body.getElement().executeJs("(this.querySelector('.panel-body:not([hidden]) echarts-chart') ?? this.querySelector('[role=tab][aria-selected=true]')).focus()");
    }

    private Section panel() {
        var views = new Views("series")
                .with(Texts.of("figure.view.chart"), this::chart)
                .with(Texts.of("figure.view.table"), () -> SeriesTables.observations(page, this::tell))
                .with(Texts.of("seriespage.tab.figures"), () -> new Div(SeriesTables.figures(page), SeriesTables.choices(preferences.history(page.series().key()))))
                .with(Texts.of("seriespage.tab.targets"), () -> page.targets().isEmpty() ? notice(Texts.of("seriespage.no-targets")) : SheetView.of(page.targets()))
                .with(Texts.of("seriespage.tab.revisions"), this::revisions)
                .with(Texts.of("figure.view.sources"), () -> SeriesTables.sources(page));
        views.choose(address.tab());
        views.onChoose(this::go);
        var head = new Div(views.buttons());
        head.addClassName("panel-head");
        var panel = new Section(head, views, SeriesTables.downloads(page));
        panel.addClassNames("panel", "sheet");
        panel.setId("panel-series");
        panel.getElement().setAttribute("aria-label", SeriesWords.name(page.series()));
        return panel;
    }

    private Component chart() {
        var box = new Div();
        page.chart().ifPresentOrElse(chart -> box.add(chart(chart)), () -> box.add(notice(Texts.of("seriespage.nothing-to-draw", "frequency", page.shown().frequency().name()))));
        box.add(new RulesText(page.rules()));
        return box;
    }

    private ECharts chart(Chart drawn) {
        var chart = new ECharts(() -> EChartsOption.of(drawn));
        chart.setDescription(drawn.finding());
        chart.addPointClickListener(click -> period(click.point()).ifPresent(this::tell));
        return chart;
    }

    private void tell(TimePeriod period) {
        tell(period, "");
    }

    private RevisionsTab revisions() {
        return new RevisionsTab(since -> pages.revisions(page.series(), page.shown().frequency(), since, page.shown().vintage()),
                address.day("since").orElse(today.minusYears(1)), page.shown().vintage().isLatest() ? visit.orElse(null) : null, day -> getUI().ifPresent(ui -> {
                    var chosen = address.with("tab", "revisions").with("since", day);
                    ui.navigate(chosen.path(), chosen.query());
                }));
    }

    /// The address follows without a new page, and so does where the controls lead.
    private void go(int tab) {
        address = address.with("tab", tab == 0 ? null : SeriesAddress.TABS.get(tab));
        controls.removeAll();
        controls.add(new SeriesControls(page, address));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(address.path(), address.query())));
    }

    private static Paragraph notice(String words) {
        var notice = new Paragraph(words);
        notice.addClassName("notice-line");
        return notice;
    }

    /// What the browser says was chosen, if it is a period.
    private static Optional<TimePeriod> period(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(TimePeriod.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
