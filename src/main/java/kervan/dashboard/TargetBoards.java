package kervan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.dashboard.TargetBoard.Nothing;
import kervan.dashboard.TargetBoard.Query;
import kervan.language.Texts;
import kervan.pace.Verdict;
import kervan.target.Reading;
import kervan.target.Standpoint;
import kervan.target.Target;
import kervan.target.Targets;
import kervan.target.WatchedTarget;
import kervan.target.WatchedTargets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assembles the managers' page.
@Service
@Transactional(readOnly = true)
public class TargetBoards {

    private final WatchedTargets watched;
    private final Targets targets;
    private final Clock clock;

    TargetBoards(WatchedTargets watched, Targets targets, Clock clock) {
        this.watched = watched;
        this.targets = targets;
        this.clock = clock;
    }

    /// The watched targets that the query asks for, in the order in which they came to be watched.
    public TargetBoard board(Query query) {
        return targets.read(reading -> board(query, reading));
    }

    private TargetBoard board(Query query, Reading reading) {
        var standpoint = query.asOf().filter(day -> day.isBefore(LocalDate.now(clock))).map(Standpoint::asOf).orElseGet(() -> Standpoint.latest(LocalDate.now(clock)));
        var keys = watched.all().stream().map(WatchedTarget::target).toList();
        var known = reading.all(standpoint.vintage()).stream().collect(Collectors.toMap(Target::key, Function.identity()));
        var all = keys.stream().filter(known::containsKey).map(known::get).toList();
        reading.expect(all.stream().map(Target::inForce).toList());
        var chosen = all.stream().filter(target -> isIn(query, reading.series(target.inForce()))).toList();
        var items = chosen.stream().map(target -> new BoardItem(target, reading.judge(target.inForce(), standpoint), reading.feasibility(target.inForce(), standpoint))).toList();
        var warnings = items.stream().flatMap(item -> ChartLint.of(item.drawn()).stream()).toList();
        return new TargetBoard(finding(items), scope(query, standpoint), standpoint.day(), items.stream().map(BoardItem::item).toList(), warnings,
                named(all, reading, Series::route), named(all, reading, Series::commodity), items.isEmpty() ? Optional.of(nothing(query, keys, all)) : Optional.empty());
    }

    private static boolean isIn(Query query, Series series) {
        return query.route().filter(route -> !route.equals(series.route())).isEmpty() && query.commodity().filter(commodity -> !commodity.equals(series.commodity())).isEmpty();
    }

    private static List<String> named(List<Target> all, Reading reading, Function<Series, String> name) {
        return all.stream().map(Target::inForce).map(reading::series).map(name).distinct().sorted().toList();
    }

    private static String finding(List<BoardItem> items) {
        if (items.isEmpty()) {
            return Texts.of("board.none");
        }
        var counts = Stream.of(Class.values()).map(one -> count(one, items)).flatMap(Optional::stream).toList();
        return Texts.of("board.watched", "count", items.size(), "classes", String.join(", ", counts));
    }

    private static Optional<String> count(Class wanted, List<BoardItem> items) {
        var count = items.stream().filter(item -> Class.of(item.judged().verdict()) == wanted).count();
        return count == 0 ? Optional.empty() : Optional.of(Texts.of("board.class." + wanted.code, "count", count));
    }

    /// What verdicts come to.
    private enum Class {
        MET("met"), DISPUTED("disputed"), ON_TRACK("on-track"), BEHIND("behind"), MISSED("missed"), OPEN("open");

        private final String code;

        Class(String code) {
            this.code = code;
        }

        static Class of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Met _, Verdict.MetWithinRounding _ -> MET;
                case Verdict.MetBySome _ -> DISPUTED;
                case Verdict.OnTrack _, Verdict.WithinCap _ -> ON_TRACK;
                case Verdict.Behind _ -> BEHIND;
                case Verdict.Missed _, Verdict.AboveCap _ -> MISSED;
                case Verdict.NotAssessable _ -> OPEN;
            };
        }
    }

    private static String scope(Query query, Standpoint standpoint) {
        var parts = new ArrayList<String>();
        query.route().map(SeriesWords::route).ifPresent(parts::add);
        query.commodity().map(SeriesWords::commodity).ifPresent(parts::add);
        parts.add(standpoint.vintage().day().map(day -> Texts.of("board.scope.as-of", "day", DateText.of(day))).orElseGet(() -> Texts.of("board.scope.now", "day", DateText.of(standpoint.day()))));
        return Texts.of("board.scope", "what", TargetText.capital(String.join(", ", parts)));
    }

    private static Nothing nothing(Query query, List<String> keys, List<Target> all) {
        if (keys.isEmpty()) {
            return new Nothing(Texts.of("board.nothing.unwatched"), "ledger", Texts.of("board.go.ledger"));
        }
        if (all.isEmpty()) {
            return new Nothing(Texts.of("board.nothing.then", "count", keys.size()), "targets", Texts.of("board.go.newest"));
        }
        return query.isFiltered() ? new Nothing(Texts.of("board.nothing.filtered", "count", all.size()), "targets", Texts.of("board.go.all"))
                : new Nothing(Texts.of("board.nothing.unknown"), "targets", Texts.of("board.go.again"));
    }
}
