package kervan.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
            flaws.add(new Flaw("announcedOn", "Missing day", "There is no day on which it was announced. Write it as far as it is known: 2024-03-11, 2024-03 or 2024."));
        }
        inFuture(flaws, "announcedOn", "It would be announced", one.announcedOn(), ground.today());
        inFuture(flaws, "publishedOn", "The document would be published", one.document().publishedOn(), ground.today());
        if (one.announcedOn() instanceof PartialDate on && amount.dueOn() instanceof LocalDate due && due.isBefore(on.earliest())) {
            flaws.add(new Flaw("dueOn", "Due before announced", "It is due on %s, before it was announced on %s. Correct one of the two.".formatted(due, on)));
        }
        if (amount.startsOn() instanceof LocalDate start && amount.dueOn() instanceof LocalDate due && start.isAfter(due)) {
            flaws.add(new Flaw("startsOn", "Starts after due", "It starts on %s, after it is due on %s. Correct one of the two.".formatted(start, due)));
        }
        outOfReach(flaws, "announcedOn", one.announcedOn() == null ? null : one.announcedOn().earliest());
        outOfReach(flaws, "startsOn", amount.startsOn());
        outOfReach(flaws, "dueOn", amount.dueOn());
        if (!amount.perYear() && amount.dueOn() == null) {
            flaws.add(new Flaw("dueOn", "Total of no days", "A total is the total of some days, and nobody says of which. Write when it is due (and when it starts, if not on 1 January of that year), "
                    + "or say that it is per year."));
        }
        return flaws;
    }

    private static void outOfReach(List<Flaw> flaws, String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            flaws.add(new Flaw(field, "Year out of reach", "%s lies in the year %d, and the ledger takes %d to %d. Correct the year.".formatted(day, day.getYear(), FIRST_YEAR, LAST_YEAR)));
        }
    }

    private static void inFuture(List<Flaw> flaws, String field, String what, @Nullable PartialDate date, LocalDate today) {
        if (date != null && date.earliest().isAfter(today)) {
            flaws.add(new Flaw(field, "In the future", "%s on %s, after today, %s. Write the day of the document.".formatted(what, date, today)));
        }
    }
}
