package kervan.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.figure.RunningTotal;
import kervan.language.Texts;
import kervan.pace.Feasibility.Cap;
import kervan.target.Announcement;
import kervan.target.Judged;
import kervan.target.Promise;
import kervan.target.Reading;
import kervan.target.Standpoint;
import kervan.target.Target;
import kervan.target.Targets;
import kervan.target.SupposedTarget;
import kervan.timeseries.Frequency;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assembles the pages of targets.
@Service
@Transactional(readOnly = true)
public class TargetPages {

    /// Units in which nobody reads a target, though it can be told in them.
    private static final Set<UnitOfMeasure> UNREAD = Set.of(UnitOfMeasure.KILOGRAM, UnitOfMeasure.HUNDRED_KILOGRAMS, UnitOfMeasure.TONNE, UnitOfMeasure.GIGATONNE, UnitOfMeasure.BARREL,
            UnitOfMeasure.BARREL_PER_DAY, UnitOfMeasure.KILOBARREL_PER_DAY, UnitOfMeasure.MEGABARREL_PER_DAY);

    private final Targets targets;
    private final Catalogue catalogue;
    private final Archive archive;
    private final Clock clock;

    TargetPages(Targets targets, Catalogue catalogue, Archive archive, Clock clock) {
        this.targets = targets;
        this.catalogue = catalogue;
        this.archive = archive;
        this.clock = clock;
    }

    /// @param key of a target, or of one of its announcements
    public Optional<Target> find(String key, Vintage vintage) {
        return targets.find(key, vintage);
    }

    /// The keys that are nearest to what was written, at most three; none when nothing is near.
    public List<String> meant(String written) {
        var known = targets.all(Vintage.LATEST).stream().map(Target::key).filter(key -> key.contains(written) || written.contains(key)).limit(3).toList();
        return known;
    }

    public Optional<Series> series(String key) {
        return SeriesKey.isValid(key) ? catalogue.find(new SeriesKey(key)) : Optional.empty();
    }

    /// A volume that nobody announced, held against a series in the year of the standpoint.
    ///
    /// @throws IllegalArgumentException when it is not above zero, or not in a unit of the series
    public TargetPage supposed(SupposedTarget supposed, Standpoint standpoint, Map<String, String> parameters) {
        var target = supposed.target(catalogue.find(supposed.series()).orElseThrow(), standpoint.day());
        return page(target, Optional.empty(), standpoint, parameters);
    }

    /// @param announcement the one to hold against the figures; the one in force when empty
    /// @param parameters those of the address, which links to other standpoints keep
    public TargetPage page(Target target, Optional<String> announcement, Standpoint standpoint, Map<String, String> parameters) {
        return targets.read(reading -> page(reading, target, announcement, standpoint, parameters));
    }

    /// What the page of a target begins with, in a fraction of the time that all of it takes.
    ///
    /// @param key of a target, or of one of its announcements
    public Optional<TargetGlance> glance(Reading reading, String key, Standpoint standpoint) {
        return reading.find(key, standpoint.vintage()).map(target -> {
            var judged = readable(reading, reading.judge(target.inForce(), standpoint), standpoint);
            var finding = TargetText.finding(judged);
            return new TargetGlance(target.key(), title(judged), finding, judged.assessment().map(assessment -> new TargetCharts(judged, assessment, finding).burnUp(false)));
        });
    }

    private static String title(Judged judged) {
        return TargetText.capital(TargetText.promised(judged.announcement())) + ": " + SeriesWords.name(judged.series());
    }

    private TargetPage page(Reading reading, Target target, Optional<String> announcement, Standpoint standpoint, Map<String, String> parameters) {
        var one = announcement.flatMap(target::find).orElseGet(target::inForce);
        var judged = readable(reading, reading.judge(one, standpoint), standpoint);
        var stands = target.announcements().stream().map(each -> reading.judge(each, standpoint.withUnit(null).withPace(null).withYear(null))).collect(Collectors.toMap(each -> each.announcement().key(), Function.identity()));
        var sheets = new TargetSheets(target, judged, changed -> address(target, parameters, changed));
        var finding = TargetText.finding(judged);
        var charts = judged.assessment().map(assessment -> new TargetCharts(judged, assessment, finding));
        var ordered = target.announcements().stream().map(each -> stands.get(each.key())).toList();
        return new TargetPage(target, judged, title(judged), finding, scope(judged), VerdictText.tag(judged), cautions(judged),
                TargetCards.of(judged), units(judged.series()), years(one, standpoint), judged.paces(), charts.map(each -> each.burnUp(false)), charts.flatMap(TargetCharts::deviation),
                new VintagesOf(ordered, one.unit(), vintages(target)).chart(), sheets.course(), sheets.steps(stands), sheets.voices(), sheets.paces(),
                sheets.past(reading.past(target, standpoint.day())), records(reading, one, standpoint), feasibility(reading, one, standpoint), sheets.documents(),
                Stream.concat(judged.assessment().stream().flatMap(assessment -> assessment.totals().stream()).flatMap(total -> total.sources().stream()), judged.voices().stream().map(voice -> voice.figure().source())).distinct().toList());
    }

    private List<String> feasibility(Reading reading, Announcement one, Standpoint standpoint) {
        return reading.feasibility(one, standpoint).map(found -> Stream.concat(
                found.above().stream().map(above -> Texts.of("target.capacity.above", "promised", TargetText.capital(TargetText.promised(one)), "cap", cap(above.cap()), "room", room(above.cap()),
                        "excess", AmountText.of(above.excess(), one.unit()))),
                found.within().stream().map(cap -> Texts.of("target.capacity.within", "cap", cap(cap), "room", room(cap)))).toList()).orElse(List.of());
    }

    private static String room(Cap cap) {
        return AmountText.of(cap.value(), cap.unit());
    }

    /// The name of what takes so much, where it is shipped in the language of who reads; otherwise as it was written.
    static String cap(Cap cap) {
        return Texts.find("target.cap." + cap.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "")).orElse(cap.name());
    }

    /// In the unit that the figures read best in, unless one was chosen.
    private Judged readable(Reading reading, Judged judged, Standpoint standpoint) {
        var smaller = judged.assessment().map(assessment -> assessment.totals()).filter(totals -> !totals.isEmpty() && totals.stream().allMatch(TargetPages::readsSmaller));
        return standpoint.unit() != null || smaller.isEmpty() ? judged : AmountText.smaller(judged.unit()).map(unit -> reading.judge(judged.announcement(), standpoint.withUnit(unit))).orElse(judged);
    }

    private static boolean readsSmaller(RunningTotal total) {
        return AmountText.shown(total.quantity().value(), total.quantity().unit()) != total.quantity().unit();
    }

    private String scope(Judged judged) {
        var one = judged.announcement();
        var series = judged.series();
        return Texts.of(series.origin().equals("all") ? "target.scope.all" : "target.scope.from", "measure", TargetText.capital(SeriesWords.measure(series)), "commodity", SeriesWords.commodity(series),
                "route", SeriesWords.route(series), "origin", SeriesWords.origin(series), "by", one.announcer(), "on", DateText.of(one.announcedOn()), "current", current(judged));
    }

    private String current(Judged judged) {
        var asOf = judged.standpoint().vintage().day().map(DateText::of).orElse("none");
        return judged.assessment().flatMap(assessment -> assessment.evidence().last()).map(last -> Texts.of("target.scope.figures", "day", DateText.of(last.days().lastDay()), "asOf", asOf))
                .orElseGet(() -> Texts.of("target.scope.no-figures", "asOf", asOf));
    }

    private List<String> cautions(Judged judged) {
        var cautions = new ArrayList<String>();
        var one = judged.announcement();
        if (one.scope() != null) {
            cautions.add(Texts.of("target.caution.scope", "promised", scopeName(one.scope()), "series", SeriesWords.name(judged.series())));
        }
        if (one.promise().subject() == Promise.Subject.CAPACITY) {
            cautions.add(Texts.of("target.caution.capacity"));
        }
        if (one.due().isEmpty() && judged.standpoint().year() == null) {
            cautions.add(Texts.of("target.caution.no-deadline"));
        }
        if (TargetText.isPartial(judged)) {
            cautions.add(Texts.of("target.caution.part", "covered", judged.assessment().flatMap(assessment -> assessment.toDate()).orElseThrow().covered().words()));
        }
        if (UnitConversion.needsFactor(one.unit(), judged.unit()) || judged.assessment().stream().flatMap(assessment -> assessment.totals().stream()).anyMatch(RunningTotal::converted)) {
            cautions.add(Texts.of("target.caution.factor", "factor", NumberText.of(judged.series().conversionFactor().orElseThrow().barrelsPerTonne()), "name", SeriesWords.factor(judged.series().conversionFactor().orElseThrow())));
        }
        judged.standpoint().vintage().day().map(day -> archive.undated(judged.series().key(), judged.standpoint().vintage())).filter(count -> count > 0)
                .ifPresent(count -> cautions.add(Texts.of("target.caution.undated", "count", count)));
        return cautions;
    }

    private String scopeName(String key) {
        return catalogue.scopes().find(key).map(SeriesWords::scope).orElse(key);
    }

    private static String vintages(Target target) {
        var slippage = target.slippage().map(TargetText::moved).filter(words -> !words.isEmpty());
        return target.announcements().size() == 1 ? Texts.of("target.vintages.once", "promised", TargetText.promised(target.inForce()))
                : Texts.of("target.vintages.often", "count", target.announcements().size(), "first", TargetText.amount(target.announcements().getFirst()), "last", TargetText.amount(target.inForce()),
                        "moved", slippage.orElse("none"));
    }

    private static List<UnitOfMeasure> units(Series series) {
        return Stream.of(UnitOfMeasure.values()).filter(unit -> unit == series.unit() || !UNREAD.contains(unit) && series.conversion().reaches(series.unit(), unit)).toList();
    }

    /// The years since the announcement that have figures, for a rate without deadline.
    private List<Integer> years(Announcement one, Standpoint standpoint) {
        if (one.due().isPresent() || !one.isLevel() || one.scope() != null) {
            return List.of();
        }
        var known = archive.reconciled(catalogue.find(one.series()).orElseThrow(), Frequency.ANNUAL, standpoint.vintage()).observations().stream()
                .filter(year -> !year.isMissing() && year.observation().status().isActual()).map(year -> year.period().start().getYear()).collect(Collectors.toSet());
        var first = one.key().equals(SupposedTarget.KEY) ? Year.MIN_VALUE : one.announcedOn().earliest().getYear();
        return known.stream().filter(year -> year >= first).sorted().toList();
    }

    private List<Sheet> records(Reading reading, Announcement one, Standpoint standpoint) {
        var plain = new Standpoint(standpoint.vintage(), standpoint.day(), null, null, null, null);
        var titles = reading.all(standpoint.vintage()).stream().flatMap(target -> target.announcements().stream())
                .collect(Collectors.toMap(Announcement::title, each -> TargetText.title(each, reading.series(each)), (first, same) -> first));
        return one.bodies().stream().map(body -> TargetSheets.record(body, reading.record(body, plain), name -> titles.getOrDefault(name, name))).filter(sheet -> !sheet.isEmpty()).toList();
    }

    private static String address(Target target, Map<String, String> parameters, Map.Entry<String, String> changed) {
        var query = new LinkedHashMap<>(parameters);
        query.put(changed.getKey(), changed.getValue());
        return (target.key().equals(SupposedTarget.KEY) ? "pace" : "target/" + target.key()) + "?" + query.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /// The day of today, by the clock of Kervan.
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
