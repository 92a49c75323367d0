package kervan.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kervan.archive.Publications;
import kervan.archive.Holding;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.Terms;
import kervan.language.Language;
import kervan.search.Entry;
import kervan.search.Entry.Field;
import kervan.search.Entry.Kind;
import kervan.target.Target;

/// A series with what is known about it, before any of its numbers is looked at.
///
/// @param holding empty where nothing was published of it
/// @param publications empty where nothing that counts was published of it
/// @param targets those whose announcements are held against it, in the order of their first ones
public record Listing(Series series, Set<Corridor> corridors, Optional<Holding> holding, Optional<Publications> publications, List<Target> targets) {

    static Listing of(Series series, Optional<Holding> holding, Optional<Publications> publications, List<Target> targets) {
        return new Listing(series, Corridor.of(series), holding, publications, targets);
    }

    /// All by which it can be found, in every language.
    Entry entry() {
        var fields = new ArrayList<Field>();
        fields.add(new Field(Kind.KEY, series.key().text()));
        for (var language : Language.values()) {
            language.speaking(() -> said().forEach(fields::add));
        }
        publications.stream().flatMap(one -> one.publishers().stream()).map(publisher -> new Field(Kind.PUBLISHER, publisher)).forEach(fields::add);
        targets.stream().flatMap(target -> target.announcements().stream()).map(one -> new Field(Kind.TARGET, one.title())).forEach(fields::add);
        return new Entry(series.key().text(), fields.stream().distinct().toList());
    }

    private List<Field> said() {
        var corridor = corridors.stream().map(one -> new Field(Kind.ROUTE, one.words()));
        var scope = Optional.ofNullable(series.scope()).map(one -> new Field(Kind.SCOPE, SeriesWords.scope(one)));
        return Stream.concat(Stream.concat(corridor, scope.stream()), Stream.of(new Field(Kind.NAME, SeriesWords.name(series)), new Field(Kind.ROUTE, SeriesWords.route(series)),
                new Field(Kind.ORIGIN, SeriesWords.origin(series)), new Field(Kind.COMMODITY, SeriesWords.commodity(series)), new Field(Kind.MEASURE, SeriesWords.measure(series)),
                new Field(Kind.UNIT, Terms.of(series.unit())), new Field(Kind.UNIT, Terms.words(series.unit())))).toList();
    }
}
