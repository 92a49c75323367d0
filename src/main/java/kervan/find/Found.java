package kervan.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kervan.catalogue.SeriesWords;
import kervan.language.Writing;
import kervan.search.Answer;
import kervan.search.Match;

/// The series that a selection has, and what each further choice would leave.
///
/// @param hits the best first; without words in the alphabetical order of the reader's language
/// @param counts of each facet every value that the words and the choices of the other facets leave, with the number of series; those chosen are there even with none
/// @param unknown words that nothing has
/// @param partial whether no series has all words, so that these have only most of them
/// @param wordless whether nothing in what was asked is a word, so that only the choices count
/// @param all how many series the catalogue has
public record Found(List<Hit> hits, Map<Facet, List<Count>> counts, List<String> unknown, boolean partial, boolean wordless, int all) {

    /// A series that was found, and why.
    public record Hit(Listing listing, Match match) {
    }

    /// @param value as it stands in addresses
    /// @param series how many have it
    public record Count(String value, int series) {
    }

    static Found of(Selection selection, Answer answer, Map<String, Listing> listings) {
        var found = answer.matches().stream().map(match -> new Hit(listings.get(match.key()), match)).toList();
        var hits = new ArrayList<>(found.stream().filter(hit -> selection.admits(hit.listing())).toList());
        if (answer.terms().isEmpty()) {
            hits.sort(Comparator.comparing(hit -> SeriesWords.name(hit.listing().series()), Writing.order()));
        }
        var counts = new LinkedHashMap<Facet, List<Count>>();
        for (var facet : Facet.values()) {
            counts.put(facet, counts(facet, selection, found));
        }
        return new Found(List.copyOf(hits), counts, answer.unknown(), answer.partial(), answer.terms().isEmpty() && !selection.text().isEmpty(), listings.size());
    }

    /// The most frequent first, those equally frequent by their names.
    private static List<Count> counts(Facet facet, Selection selection, List<Hit> found) {
        var others = selection.without(facet);
        var counts = new TreeMap<String, Integer>();
        selection.chosen().getOrDefault(facet, Set.of()).forEach(value -> counts.put(value, 0));
        found.stream().map(Hit::listing).filter(others::admits).flatMap(listing -> facet.values(listing).stream().distinct()).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream().map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Count::series).reversed().thenComparing(one -> facet.words(one.value()), Writing.order()).thenComparing(Count::value)).toList();
    }
}
