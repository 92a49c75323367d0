package kervan.archive;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.archive.PreferenceAnswer.Kept;
import kervan.archive.PreferenceAnswer.Refused;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.Reason;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which figures stewards prefer to the one that the rule would take. Every change is an act of the audit trail.
@Service
@Transactional
public class Preferences {

    private final Archive archive;
    private final ChoiceStore store;
    private final Acts acts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Preferences(Archive archive, ChoiceStore store, Acts acts, Clock clock, ApplicationEventPublisher events) {
        this.archive = archive;
        this.store = store;
        this.acts = acts;
        this.clock = clock;
        this.events = events;
    }

    /// Takes the figure of a document for its days from now on. What is chosen already, for the same reason, is left as it is.
    public PreferenceAnswer choose(Series series, Wish wish) {
        var reason = Spoken.of("reason", wish.reason(), Spoken.REASON);
        var by = Spoken.of("name", wish.by(), Spoken.NAME);
        if (reason.problem().or(by::problem).isPresent()) {
            return reason.problem().or(by::problem).orElseThrow();
        }
        if (reason.text() == null) {
            return new Refused(Texts.of("archive.title.no-reason"), Texts.of("archive.no-reason.preference"));
        }
        var ofDays = archive.figures(series.key(), Vintage.LATEST).stream().filter(figure -> figure.interval().equals(wish.days())).toList();
        var meant = wish.meant(ofDays).stream().sorted(Comparator.comparing(Figure::standing)).toList();
        return refusal(series, wish, ofDays, meant).<PreferenceAnswer>map(refused -> refused)
                .orElseGet(() -> keep(series, meant.getFirst(), reason.text(), by.text()));
    }

    /// Lets the rule decide again.
    ///
    /// @param reason why; null or blank when there is nothing to say
    public PreferenceAnswer withdraw(Series series, Interval days, @Nullable String reason, @Nullable String by) {
        var why = Spoken.of("reason", reason, Spoken.REASON);
        var name = Spoken.of("name", by, Spoken.NAME);
        if (why.problem().or(name::problem).isPresent()) {
            return why.problem().or(name::problem).orElseThrow();
        }
        var taken = taken(series, days);
        if (inForce(series.key(), days).isEmpty()) {
            return new Refused(Texts.of("archive.title.nothing-to-withdraw"),
                    Texts.of("archive.nothing-to-withdraw", "series", series.key().text(), "days", days.toString()));
        }
        var kept = add(new Preference(new SeriesOfDays(series.key(), days), null, why.text(), clock.instant().truncatedTo(ChronoUnit.MICROS), name.text(), null));
        acts.record(Act.Kind.PREFERENCE, subject(series, days), Language.ENGLISH.saying(() -> withdrawn(taken, taken(series, days), why.text())), name.text());
        return kept;
    }

    /// What was chosen of a series and not undone, the newest first.
    @Transactional(readOnly = true)
    public List<Preference> history(SeriesKey series) {
        return store.history(series);
    }

    /// The choice that counts now; empty where the rule decides.
    @Transactional(readOnly = true)
    public Optional<Choice> inForce(SeriesKey series, Interval days) {
        return inForce(series).stream().filter(choice -> choice.days().interval().equals(days)).findFirst();
    }

    /// Every choice of a series that counts now, in the order of time.
    @Transactional(readOnly = true)
    public List<Choice> inForce(SeriesKey series) {
        return inForce(series, Vintage.LATEST);
    }

    /// Every choice of a series that counts in the vintage, in the order of time.
    @Transactional(readOnly = true)
    public List<Choice> inForce(SeriesKey series, Vintage vintage) {
        return store.inForce(List.of(series), vintage);
    }

    private PreferenceAnswer keep(Series series, Figure figure, String reason, @Nullable String by) {
        var same = store.history(series.key()).stream().filter(one -> one.days().interval().equals(figure.interval())).findFirst()
                .filter(one -> one.chosen().filter(figure.source()::equals).isPresent() && reason.equals(one.reason()));
        if (same.isPresent()) {
            return new Kept(same.get());
        }
        var before = taken(series, figure.interval());
        var kept = add(new Preference(new SeriesOfDays(series.key(), figure.interval()), figure.source(), reason,
                clock.instant().truncatedTo(ChronoUnit.MICROS), by, null));
        acts.record(Act.Kind.PREFERENCE, subject(series, figure.interval()), Language.ENGLISH.saying(() -> chosen(figure, before, reason)), by);
        return kept;
    }

    /// The sentence of the audit trail, which is kept in English.
    private static String chosen(Figure figure, Optional<PreferredFigure> before, String reason) {
        var instead = before.filter(one -> !one.figure().equals(figure) || one.reason() == Reason.CHOSEN)
                .map(one -> one.figure().equals(figure) ? ", as before, for another reason" : " to " + said(one.figure()))
                .orElse(", as by the rule");
        return "%s is preferred%s%s.".formatted(said(figure), instead, because(reason));
    }

    /// The sentence of the audit trail, which is kept in English.
    private static String withdrawn(Optional<PreferredFigure> before, Optional<PreferredFigure> after, @Nullable String reason) {
        return "%s is no longer preferred%s.%s".formatted(before.map(one -> said(one.figure())).orElse("the figure chosen"), because(reason),
                after.map(one -> " The rule takes %s: %s.".formatted(said(one.figure()), one.words())).orElse(""));
    }

    private Kept add(Preference preference) {
        store.add(preference);
        events.publishEvent(new FiguresChanged("a preference, %s %s".formatted(preference.days().series(), preference.days().interval()),
                new FiguresChanged.Cause.Preferred(preference.days().series(), preference.days().interval())));
        return new Kept(preference);
    }

    private Optional<PreferredFigure> taken(Series series, Interval days) {
        return Optional.ofNullable(archive.preferred(series, Vintage.LATEST).get(days));
    }

    private static Optional<Refused> refusal(Series series, Wish wish, List<Figure> ofDays, List<Figure> meant) {
        if (meant.isEmpty()) {
            return Optional.of(new Refused(Texts.of("archive.title.unknown-figure"), ofDays.isEmpty() ? Texts.of("archive.no-figure", "series", series.key().text(), "days", wish.days().toString())
                    : Texts.of("archive.no-document", "series", series.key().text(), "days", wish.days().toString(), "figures", listed(ofDays))));
        }
        if (meant.stream().map(Figure::source).distinct().count() > 1) {
            return Optional.of(new Refused(Texts.of("archive.title.several-figures"), Texts.of("archive.several-documents", "publisher", String.valueOf(wish.publisher()),
                    "days", wish.days().toString(), "figures", listed(meant))));
        }
        var figure = meant.getFirst();
        if (!figure.isAccepted()) {
            return Optional.of(new Refused(Texts.of("archive.title.in-quarantine"), Texts.of("archive.in-quarantine", "figure", said(figure), "finding", String.valueOf(figure.finding()))));
        }
        return series.conversion().reaches(figure.unit(), series.unit()) ? Optional.empty()
                : Optional.of(new Refused(Texts.of("archive.title.wrong-unit"),
                        Texts.of("archive.wrong-unit", "figure", said(figure), "unit", Texts.of("words.unit." + series.unit().name()), "series", series.key().text())));
    }

    private static String listed(List<Figure> figures) {
        return figures.stream().map(Preferences::said).distinct().collect(Collectors.joining("; "));
    }

    private static String said(Figure figure) {
        return Standings.said(figure, figure.source().title() + figure.source().published().map(on -> ", " + on).orElse(""));
    }

    private static String subject(Series series, Interval days) {
        return series.key() + " " + days;
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : ": " + reason.replaceFirst("\\.$", "");
    }
}
