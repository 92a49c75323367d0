package kervan.archive;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kervan.archive.StandingAnswer.Kept;
import kervan.archive.StandingAnswer.Refused;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.Standing;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether figures take part in series: the open questions about them, and the answers of stewards. Every answer is an act of the audit trail.
@Service
@Transactional
public class Standings {

    private final Catalogue catalogue;
    private final Archive archive;
    private final FigureStore store;
    private final Acts acts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Standings(Catalogue catalogue, Archive archive, FigureStore store, Acts acts, Clock clock, ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.store = store;
        this.acts = acts;
        this.clock = clock;
        this.events = events;
    }

    /// Figures about which something was found and that nobody has judged yet, by series and time.
    @Transactional(readOnly = true)
    public List<Figure> questions() {
        return catalogue.all().stream().flatMap(series -> archive.figures(series.key(), Vintage.LATEST).stream())
                .filter(figure -> figure.finding() != null && figure.reason() == null).toList();
    }

    /// Accepts or quarantines the figure of a document. The state before stays as an earlier one; undoing the import takes both back.
    public StandingAnswer judge(Series series, Wish wish, Standing standing) {
        var reason = Spoken.of("reason", wish.reason(), Spoken.REASON);
        var by = Spoken.of("name", wish.by(), Spoken.NAME);
        if (reason.problem().or(by::problem).isPresent()) {
            var problem = reason.problem().or(by::problem).orElseThrow();
            return new Refused(problem.title(), problem.sentence());
        }
        if (reason.text() == null) {
            return new Refused(Texts.of("archive.title.no-reason"), Texts.of("archive.no-reason.judgement"));
        }
        var ofDays = archive.figures(series.key(), Vintage.LATEST).stream().filter(figure -> figure.interval().equals(wish.days())).toList();
        var meant = wish.meant(ofDays);
        if (meant.size() != 1) {
            return meant.isEmpty() ? new Refused(Texts.of("archive.title.unknown-figure"), ofDays.isEmpty() ? Texts.of("archive.no-figure", "series", series.key().text(), "days", wish.days().toString())
                    : Texts.of("archive.no-document", "series", series.key().text(), "days", wish.days().toString(), "figures", listed(ofDays)))
                    : new Refused(Texts.of("archive.title.several-figures"), Texts.of("archive.several-figures", "days", wish.days().toString(), "figures", listed(meant)));
        }
        return keep(meant.getFirst(), standing, reason.text(), by.text());
    }

    private Kept keep(Figure figure, Standing standing, String reason, @Nullable String by) {
        var finding = figure.finding() == null && standing == Standing.QUARANTINED ? reason : figure.finding();
        var judged = figure.judged(standing, finding, reason);
        if (!judged.equals(figure)) {
            store.judge(judged, clock.instant().truncatedTo(ChronoUnit.MICROS));
            events.publishEvent(new FiguresChanged("a judgement, %s %s".formatted(figure.series(), figure.interval()),
                    new FiguresChanged.Cause.Judged(figure.series(), figure.interval())));
            acts.record(Act.Kind.JUDGEMENT, "%s %s".formatted(figure.series(), figure.interval()), "%s %s by %s: %s, until now %s. %s".formatted(
                    figure.value().toPlainString(), figure.unit().code(), figure.source().publisher(), standing.code(), figure.standing().code(), reason), by);
        }
        return new Kept(judged);
    }

    private static String listed(List<Figure> figures) {
        return figures.stream().sorted(Comparator.comparing(figure -> figure.source().publisher())).map(figure -> said(figure, figure.source().title())).collect(Collectors.joining("; "));
    }

    /// A figure in a sentence; in English with its digits as files have them.
    static String said(Figure figure, String document) {
        var number = Language.current() == Language.ENGLISH ? figure.value().toPlainString() : Writing.number(figure.value());
        return Texts.of("archive.figure", "amount", number + " " + Texts.of("words.unit." + figure.unit().name()), "publisher", figure.source().publisher(), "document", document);
    }
}
