package kervan.check;

import java.util.List;
import kervan.figure.Figure;

/// Something about a figure that looks like an error in print: a question to a steward, not a veto.
///
/// @param figure the one in question
/// @param sentence what was found, with the numbers that show it, for readers
/// @param evidence the figures that it was held against
public record Finding(Kind kind, Figure figure, String sentence, List<Figure> evidence) {

    /// The kinds of error that arithmetic can show.
    public enum Kind {

        SLIP_OF_A_THOUSAND("slip-of-a-thousand", "slip of a thousand"),
        DECREASING_YEAR_TO_DATE("decreasing-year-to-date", "decreasing year to date"),
        PARTS_AND_WHOLE("parts-and-whole", "parts do not fit the whole"),
        SWAPPED_YEARS("swapped-years", "year columns swapped"),
        WRONG_YEAR("wrong-year", "wrong year"),
        WRONG_PERIOD("wrong-period", "wrong period"),
        UNFIT_SHARE("unfit-share", "share or growth does not fit"),
        OUT_OF_LINE("out-of-line", "out of line with its neighbours"),
        MISATTRIBUTED("misattributed", "figure of another series"),
        FUTURE_REPORTED("future-reported", "future reported as actual");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /// How it is written in files, addresses and answers.
        public String code() {
            return code;
        }

        /// How it is said.
        public String words() {
            return words;
        }
    }
}
