package kervan.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kervan.check.Finding.Kind;

/// All checks of figures against one another.
public final class Checks {

    /// In the order in which they are asked: what explains an error before what only shows it.
    private static final List<Check> ALL = List.of(new FutureReported(), new SlipOfAThousand(), new Misattributed(), new SwappedYears(), new WrongYear(),
            new WrongPeriod(), new DecreasingYearToDate(), new PartsAndWhole(), new UnfitShare(), new OutOfLine());

    /// Having said so, nothing else is worth asking: whatever else does not fit follows from it.
    private static final Set<Kind> EXPLAINS = EnumSet.of(Kind.SLIP_OF_A_THOUSAND, Kind.MISATTRIBUTED, Kind.SWAPPED_YEARS, Kind.WRONG_YEAR);

    private Checks() {
    }

    /// What is questionable about the incoming figures, in their order; none when nothing is.
    public static List<Finding> of(Subject subject) {
        var inquiry = new Inquiry(subject);
        var findings = new ArrayList<Finding>();
        for (var claim : inquiry.own().all()) {
            if (claim.incoming()) {
                ask(claim, inquiry, findings);
            }
        }
        return List.copyOf(findings);
    }

    private static void ask(Claim claim, Inquiry inquiry, List<Finding> findings) {
        for (var check : ALL) {
            var found = check.of(claim, inquiry);
            found.ifPresent(findings::add);
            if (found.filter(finding -> EXPLAINS.contains(finding.kind())).isPresent()) {
                return;
            }
        }
    }
}
