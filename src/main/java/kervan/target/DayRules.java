package kervan.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// In which order the days of an announcement may stand.
final class DayRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private DayRules() {
    }

    static List<Flaw> flaws(Proposal one, Ground ground) {
        var flaws = new ArrayList<Flaw>();
        var amount = one.amount();
        if (one.announcedOn() == null) {
            flaws.add(new Flaw("announcedOn", Texts.of("rules.missing.day"), Texts.of("rules.missing.day-why")));
        }
        inFuture(flaws, "announcedOn", "rules.future.announced-why", one.announcedOn(), ground.today());
        inFuture(flaws, "publishedOn", "rules.future.published-why", one.document().publishedOn(), ground.today());
        if (one.announcedOn() instanceof PartialDate on && amount.dueOn() instanceof LocalDate due && due.isBefore(on.earliest())) {
            flaws.add(new Flaw("dueOn", Texts.of("rules.due-first"), Texts.of("rules.due-first-why", "due", due.toString(), "on", on.toString())));
        }
        if (amount.startsOn() instanceof LocalDate start && amount.dueOn() instanceof LocalDate due && start.isAfter(due)) {
            flaws.add(new Flaw("startsOn", Texts.of("rules.starts-late"), Texts.of("rules.starts-late-why", "start", start.toString(), "due", due.toString())));
        }
        outOfReach(flaws, "announcedOn", one.announcedOn() == null ? null : one.announcedOn().earliest());
        outOfReach(flaws, "startsOn", amount.startsOn());
        outOfReach(flaws, "dueOn", amount.dueOn());
        if (!amount.perYear() && amount.dueOn() == null) {
            flaws.add(new Flaw("dueOn", Texts.of("rules.no-days"), Texts.of("rules.no-days-why")));
        }
        return flaws;
    }

    private static void outOfReach(List<Flaw> flaws, String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            flaws.add(new Flaw(field, Texts.of("rules.year"), Texts.of("rules.year-why", "day", day.toString(), "year", String.valueOf(day.getYear()),
                    "first", String.valueOf(FIRST_YEAR), "last", String.valueOf(LAST_YEAR))));
        }
    }

    private static void inFuture(List<Flaw> flaws, String field, String why, @Nullable PartialDate date, LocalDate today) {
        if (date != null && date.earliest().isAfter(today)) {
            flaws.add(new Flaw(field, Texts.of("rules.future"), Texts.of(why, "day", date.toString(), "today", today.toString())));
        }
    }
}
