package kervan.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kervan.catalogue.NearestKeys;
import kervan.language.Language;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// How announcements may refer to each other: to those that are there, not to themselves, and never in a circle.
final class ChainRules {

    private ChainRules() {
    }

    static List<Flaw> flaws(Announcement one, Ground ground) {
        var others = ground.with(List.of(one)).announcements();
        var flaws = new ArrayList<Flaw>();
        reference(flaws, "supersedes", one.key(), one.supersedes(), others, Announcement::supersedes);
        reference(flaws, "proratedFrom", one.key(), one.proratedFrom(), others, Announcement::proratedFrom);
        if (one.supersedes() != null && others.get(one.supersedes()) instanceof Announcement older && older.announcedOn().earliest().isAfter(one.announcedOn().latest())) {
            flaws.add(new Flaw("supersedes", Texts.of("rules.chain.later"), Texts.of("rules.chain.later-why", "other", older.key(),
                    "otherDay", older.announcedOn().toString(), "day", one.announcedOn().toString())));
        }
        return flaws;
    }

    /// What is wrong with taking an announcement out: others may refer to it.
    static Optional<Flaw> withdrawal(String key, Ground ground) {
        var followers = ground.referringTo(key);
        return followers.isEmpty() ? Optional.empty() : Optional.of(new Flaw("key", Texts.of("rules.chain.referred"), Texts.of("rules.chain.referred-why", "key", key,
                "others", Language.current() == Language.ENGLISH ? String.join(" and ", followers) : kervan.language.Writing.list(followers), "count", followers.size())));
    }

    private static void reference(List<Flaw> flaws, String field, String key, @Nullable String other, Map<String, Announcement> others,
            Function<Announcement, @Nullable String> next) {
        if (other == null) {
            return;
        }
        if (other.equals(key)) {
            flaws.add(new Flaw(field, Texts.of("rules.chain.itself"), Texts.of("rules.chain.itself." + field + "-why", "key", key)));
        } else if (!others.containsKey(other)) {
            flaws.add(new Flaw(field, Texts.of("rules.chain.unknown"), Texts.of("rules.chain.unknown-why", "key", other,
                    "meant", new NearestKeys(other).question(others.keySet()))));
        } else if (goesInACircle(key, others, next)) {
            flaws.add(new Flaw(field, Texts.of("rules.chain.circle"), Texts.of("rules.chain.circle." + field + "-why", "other", other, "key", key)));
        }
    }

    private static boolean goesInACircle(String key, Map<String, Announcement> others, Function<Announcement, @Nullable String> next) {
        var seen = new HashSet<String>();
        for (var at = others.get(key); at != null && seen.add(at.key()); ) {
            var following = next.apply(at);
            if (key.equals(following)) {
                return true;
            }
            at = following == null ? null : others.get(following);
        }
        return false;
    }
}
