package kervan.check;

import java.util.List;
import java.util.function.Supplier;
import kervan.figure.Figure;
import kervan.language.Texts;

/// Something about a figure that looks like an error in print: a question to a steward, not a veto.
///
/// @param figure the one in question
/// @param saying says it: see [#sentence]
/// @param evidence the figures that it was held against
public record Finding(Kind kind, Figure figure, Supplier<String> saying, List<Figure> evidence) {

    /// What was found, with the numbers that show it, in the language of who reads it now: it may be another one than that of who asked.
    public String sentence() {
        return saying.get();
    }


    /// The kinds of error that arithmetic can show.
    public enum Kind {

        SLIP_OF_A_THOUSAND("slip-of-a-thousand"),
        DECREASING_YEAR_TO_DATE("decreasing-year-to-date"),
        PARTS_AND_WHOLE("parts-and-whole"),
        SWAPPED_YEARS("swapped-years"),
        WRONG_YEAR("wrong-year"),
        WRONG_PERIOD("wrong-period"),
        UNFIT_SHARE("unfit-share"),
        OUT_OF_LINE("out-of-line"),
        MISATTRIBUTED("misattributed"),
        FUTURE_REPORTED("future-reported");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// How it is written in files, addresses and answers.
        public String code() {
            return code;
        }

        /// How it is said.
        public String words() {
            return Texts.of("check.kind." + name());
        }
    }
}
