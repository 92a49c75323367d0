package kervan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kervan.catalogue.NearestKeys;
import kervan.catalogue.Series;
import kervan.figure.Figure.Origin;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// What a draft must be beside an announcement without flaws: of a free key, or a correction that changes something; in a chain that is there.
///
/// @param history of the announcement that it would correct; without entries where there is none
record Drafting(Proposal proposal, Ground ground, EntryHistory history, @Nullable String reason) {

    private static final int LONGEST_KEY = 63;
    private static final Origin BY_HAND = new Origin(Announcement.BY_HAND, 0);

    /// The proposal with a key, that of series and year where none was given, and without a scope that says nothing new.
    static Proposal completed(Proposal one, Ground ground, Predicate<String> taken) {
        var scope = ground.find(one.series()).map(Series::scope).filter(its -> its.key().equals(one.scope())).isPresent() ? null : one.scope();
        var plain = new Proposal(one.key(), one.target(), one.title(), one.series(), scope, one.announcedBy(), one.bodies(), one.announcedOn(), one.printed(), one.amount(),
                one.compared(), one.supersedes(), one.proratedFrom(), one.document(), one.note());
        return one.key() != null || ground.find(one.series()).isEmpty() || one.announcedOn() == null ? plain : plain.withKey(free(one, taken));
    }

    private static String free(Proposal one, Predicate<String> taken) {
        var day = Optional.ofNullable(one.amount().dueOn()).orElseGet(() -> Objects.requireNonNull(one.announcedOn()).earliest());
        var stem = "%.50s_%d".formatted(one.series(), day.getYear());
        var key = stem;
        for (int number = 2; taken.test(key); number++) {
            key = stem + "_" + number;
        }
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    List<Flaw> flaws() {
        var flaws = new ArrayList<>(Rules.flaws(proposal, ground));
        if (proposal.key() != null) {
            target(flaws);
            key(flaws);
        }
        if (flaws.isEmpty() && proposal.key() != null) {
            var announcement = proposal.announcement(BY_HAND);
            flaws.addAll(Rules.flawsAmongOthers(announcement, ground));
            flaws.addAll(followers(announcement));
            if (isSame(announcement)) {
                flaws.add(new Flaw("reason", Texts.of("rules.nothing-changed"), Texts.of("rules.nothing-changed-why", "key", announcement.key())));
            }
        }
        return flaws;
    }

    private void target(List<Flaw> flaws) {
        var target = proposal.target();
        if (target == null) {
            if (history.current().isEmpty() && ground.targets().contains(proposal.key())) {
                flaws.add(new Flaw("key", Texts.of("rules.key-taken"), Texts.of("rules.key-taken.target-why", "key", proposal.key())));
            }
        } else if (!target.equals(proposal.key()) && !ground.targets().contains(target)) {
            flaws.add(new Flaw("target", Texts.of("rules.unknown.target"), Texts.of("rules.unknown.target-why", "key", target, "meant", new NearestKeys(target).question(ground.targets()))));
        }
    }

    private void key(List<Flaw> flaws) {
        var waiting = history.waiting();
        if (history.current().isEmpty() && waiting.isPresent()) {
            flaws.add(new Flaw("key", Texts.of("rules.key-taken"), Texts.of("rules.key-taken.waits-why", "key", proposal.key(), "number", String.valueOf(waiting.get().number()))));
        } else if (history.current().isPresent() && reason == null) {
            flaws.add(new Flaw("key", Texts.of("rules.key-taken"),
                    Texts.of(history.current().get().withdrawn() ? "rules.key-taken.withdrawn-why" : "rules.key-taken.there-why", "key", proposal.key())));
        }
    }

    /// What would be wrong with those that refer to it.
    private List<Flaw> followers(Announcement announcement) {
        var changed = ground.with(List.of(announcement));
        return ground.announcements().values().stream().filter(other -> !other.key().equals(announcement.key()) && announcement.key().equals(other.supersedes()))
                .filter(other -> other.announcedOn().latest().isBefore(announcement.announcedOn().earliest()) && Rules.flawsAmongOthers(other, ground).isEmpty())
                .flatMap(other -> Rules.flawsAmongOthers(other, changed).stream().map(flaw -> new Flaw("announcedOn", flaw.title(), Texts.of("rules.follower-why",
                        "other", other.key(), "day", other.announcedOn().toString())))).toList();
    }

    private boolean isSame(Announcement announcement) {
        return history.current().filter(now -> !now.withdrawn() && now.announcement().saysTheSameAs(announcement)).isPresent();
    }
}
