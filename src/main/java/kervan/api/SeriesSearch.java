package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.Holding;
import kervan.catalogue.Series;
import kervan.find.Facet;
import kervan.find.Found;
import kervan.find.Selection;
import kervan.find.SeriesFinder;
import kervan.search.Index;
import kervan.search.Match;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Searches series for programs: the parameter `q` and the facets, each of which may be given several times.
@Component
class SeriesSearch {

    private static final int FEW = 40;

    private final SeriesFinder finder;
    private final Archive archive;

    SeriesSearch(SeriesFinder finder, Archive archive) {
        this.finder = finder;
        this.archive = archive;
    }

    @Schema(name = "SeriesFound")
    record Answer(Meta meta, List<Answers.SeriesAnswer> series, @Schema(description = "Why each was found, in the order of the series") List<MatchAnswer> matches) {
    }

    /// @param partial whether no series has all words of q, so that these have only most of them
    /// @param facets of each facet every value with the number of series that it would leave, given q and the choices of the other facets
    record Meta(int total, boolean truncated, String q, boolean partial, @Schema(description = "Words of q that no series has") List<String> unknown, Map<String, List<Found.Count>> facets) {
    }

    record MatchAnswer(String key, @Schema(description = "Comparable within this answer only") int score, List<ReasonAnswer> reasons) {

        static MatchAnswer of(Match match) {
            return new MatchAnswer(match.key(), match.score(), match.reasons().stream().map(one -> new ReasonAnswer(one.asked(), one.found(), one.closeness().name().toLowerCase(Locale.ROOT),
                    one.kind().name().toLowerCase(Locale.ROOT), one.text())).toList());
        }
    }

    /// @param asked a word of q, folded into the letters a to z, or another spelling of what it names
    /// @param closeness same, begins, contains or misspelt
    /// @param kind where it stands: key, name, route, origin, commodity, measure, unit, scope, target or publisher
    record ReasonAnswer(String asked, String found, String closeness, String kind, String text) {
    }

    /// The parameters as those of one address: a facet may be given several times, everything else once.
    static Query query(MultiValueMap<String, String> parameters) {
        var once = new LinkedMultiValueMap<String, String>();
        parameters.forEach((name, values) -> once.put(name, Facet.ofCode(name).isPresent() ? values.subList(0, 1) : values));
        return Query.of(once, Stream.concat(Stream.of("asOf", "q"), Arrays.stream(Facet.values()).map(Facet::code)).toArray(String[]::new));
    }

    static boolean isAsked(MultiValueMap<String, String> parameters) {
        return parameters.containsKey("q") || Arrays.stream(Facet.values()).anyMatch(facet -> parameters.containsKey(facet.code()));
    }

    /// Refuses a value that no series has.
    Found find(MultiValueMap<String, String> parameters) {
        var all = finder.find(Selection.ALL);
        var chosen = new LinkedHashMap<Facet, Set<String>>();
        for (var facet : Facet.values()) {
            var values = parameters.getOrDefault(facet.code(), List.of()).stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
            values.forEach(value -> requireKnown(facet, value, all));
            chosen.put(facet, values);
        }
        return finder.find(new Selection(q(parameters), chosen));
    }

    private static void requireKnown(Facet facet, String value, Found all) {
        var known = all.counts().get(facet).stream().map(Found.Count::value).sorted().toList();
        if (!known.contains(value)) {
            throw Refusal.badRequest("Unknown " + facet.code(), "No series has the %s %s. %s".formatted(facet.code(), value.isEmpty() ? "(empty)" : value,
                    known.size() <= FEW ? "Choose one of %s.".formatted(String.join(", ", known)) : "meta.facets.%s of GET /api/v1/series?q= lists all.".formatted(facet.code())));
        }
    }

    private static String q(MultiValueMap<String, String> parameters) {
        return Optional.ofNullable(parameters.getFirst("q")).map(q -> q.length() <= Index.LONGEST ? q : q.substring(0, Index.LONGEST)).orElse("");
    }

    Answer answer(Found found, MultiValueMap<String, String> parameters, Vintage vintage) {
        var holdings = archive.holdings(vintage).stream().collect(Collectors.toMap(Holding::series, Function.identity()));
        var facets = new LinkedHashMap<String, List<Found.Count>>();
        found.counts().forEach((facet, counts) -> facets.put(facet.code(), counts));
        return new Answer(new Meta(found.hits().size(), false, q(parameters), found.partial(), found.unknown(), facets),
                series(found).stream().map(one -> Answers.SeriesAnswer.of(one, Optional.ofNullable(holdings.get(one.key())))).toList(),
                found.hits().stream().map(hit -> MatchAnswer.of(hit.match())).toList());
    }

    static List<Series> series(Found found) {
        return found.hits().stream().map(hit -> hit.listing().series()).toList();
    }
}
