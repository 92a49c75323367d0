package kervan.target;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a series is promised to reach: the chain of the announcements that said so, in the order in which they were made.
///
/// @param key its name, shared by its announcements
/// @param announcements at least one
public record Target(String key, List<Announcement> announcements) {

    public Target {
        announcements = announcements.stream().sorted(AnnouncementStore.IN_ORDER).toList();
        if (announcements.isEmpty()) {
            throw new IllegalArgumentException("a target was announced: " + key);
        }
    }

    /// The targets that announcements make up, in the order of their first ones.
    static List<Target> chains(Collection<Announcement> announcements) {
        Map<String, List<Announcement>> chains = announcements.stream().sorted(AnnouncementStore.IN_ORDER)
                .collect(Collectors.groupingBy(Announcement::target, LinkedHashMap::new, Collectors.toList()));
        return chains.entrySet().stream().map(chain -> new Target(chain.getKey(), chain.getValue())).toList();
    }

    /// The newest announcement that no other says it replaces.
    public Announcement inForce() {
        return announcements.reversed().stream().filter(one -> replacement(one).isEmpty()).findFirst().orElseGet(announcements::getLast);
    }

    /// The announcement that says it replaces another.
    public Optional<Announcement> replacement(Announcement announcement) {
        return announcements.stream().filter(one -> announcement.key().equals(one.supersedes())).findFirst();
    }

    public Optional<Announcement> find(String announcement) {
        return announcements.stream().filter(one -> one.key().equals(announcement)).findFirst();
    }

    /// How each announcement moved the target, the first one aside.
    public List<Slippage> slippages() {
        return IntStream.range(1, announcements.size()).mapToObj(later -> Slippage.between(announcements.get(later - 1), announcements.get(later))).toList();
    }

    /// How the announcement in force stands to the first one; empty where there is only one.
    public Optional<Slippage> slippage() {
        return announcements.size() == 1 || inForce().equals(announcements.getFirst()) ? Optional.empty() : Optional.of(Slippage.between(announcements.getFirst(), inForce()));
    }
}
