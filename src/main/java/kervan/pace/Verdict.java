package kervan.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// How a goal stands on a day, by what is known then; amounts are in the unit of the goal.
public sealed interface Verdict {

    /// While the days of a goal run, figures whose last day is longer ago are stale: those of a quarter that come a month late are not.
    int STALE_AFTER_DAYS = 123;

    /// How it is written in addresses and answers.
    String code();

    /// The same verdict with its amounts in another unit; shares and counts stay.
    ///
    /// @param ratio how many of the other unit make up one of this
    default Verdict in(BigDecimal ratio) {
        return switch (this) {
            case Met met -> new Met(met.surplus.multiply(ratio));
            case MetWithinRounding met -> new MetWithinRounding(met.gap.multiply(ratio));
            case WithinCap cap -> new WithinCap(cap.share, cap.room.multiply(ratio));
            case AboveCap cap -> new AboveCap(cap.excess.multiply(ratio));
            case OnTrack track -> new OnTrack(track.ahead.multiply(ratio));
            case Behind behind -> new Behind(behind.by.multiply(ratio));
            case Missed missed -> new Missed(missed.leastGap.multiply(ratio), missed.largestGap.multiply(ratio));
            case MetBySome some -> some;
            case NotAssessable not -> not;
        };
    }

    /// It was reached, by every value reported.
    ///
    /// @param surplus by how much at least; zero or above
    record Met(BigDecimal surplus) implements Verdict {

        @Override
        public String code() {
            return "met";
        }
    }

    /// It was reached as far as rounding tells: 1.48 against 1.5.
    ///
    /// @param gap how far the lowest printed value stays below
    record MetWithinRounding(BigDecimal gap) implements Verdict {

        @Override
        public String code() {
            return "met-within-rounding";
        }
    }

    /// Reported values disagree: some meet it, others do not.
    record MetBySome(int met, int of) implements Verdict {

        @Override
        public String code() {
            return "met-by-some";
        }
    }

    /// A cap was not exceeded, as far as the figures go; that is all that it promised.
    ///
    /// @param share of the cap, as a fraction
    /// @param room what is left below it; zero where rounding alone leads above it
    record WithinCap(BigDecimal share, BigDecimal room) implements Verdict {

        @Override
        public String code() {
            return "within-cap";
        }
    }

    /// A cap was exceeded.
    ///
    /// @param excess by how much at least
    record AboveCap(BigDecimal excess) implements Verdict {

        @Override
        public String code() {
            return "above-cap";
        }
    }

    /// Not less than the pace asks for, as far as rounding tells, by the last day that is known.
    ///
    /// @param ahead what is more than due; below zero where rounding alone makes up for it
    record OnTrack(BigDecimal ahead) implements Verdict {

        @Override
        public String code() {
            return "on-track";
        }
    }

    /// Less than the pace asks for by the last day that is known.
    record Behind(BigDecimal by) implements Verdict {

        @Override
        public String code() {
            return "behind";
        }
    }

    /// The days are over, and no value reported reaches it.
    record Missed(BigDecimal leastGap, BigDecimal largestGap) implements Verdict {

        @Override
        public String code() {
            return "missed";
        }
    }

    /// Nothing can be said.
    ///
    /// @param day the first day of the goal where it has not begun, the last one known where figures are stale or end early; otherwise null
    record NotAssessable(Reason reason, @Nullable LocalDate day) implements Verdict {

        public NotAssessable(Reason reason) {
            this(reason, null);
        }

        @Override
        public String code() {
            return "not-assessable";
        }
    }

    /// Why nothing can be said of a goal.
    enum Reason {

        NO_DEADLINE("no-deadline"),
        CAPACITY("capacity"),
        SCOPES_DIFFER("scopes-differ"),
        BASELINE_MISSING("baseline-missing"),
        STALE("stale"),
        NO_FIGURES("no-figures"),
        NOT_BEGUN("not-begun"),
        RATE("rate"),
        UNIT("unit"),
        FIGURES_END_EARLY("figures-end-early");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// A clause for readers.
        public String words() {
            return Texts.of("pace.reason." + code);
        }

        public static Optional<Reason> ofCode(String code) {
            return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
        }
    }
}
