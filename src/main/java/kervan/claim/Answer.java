package kervan.claim;

import java.util.Optional;

/// What comes of checking a claim.
public sealed interface Answer {

    /// How it is written by programs.
    String code();

    /// The row that decided, or that comes nearest to it; empty where none was tried.
    default Optional<Row> by() {
        return Optional.empty();
    }

    /// It holds against the preferred figure of the scope that it is about.
    record True(Row row) implements Answer {

        @Override
        public String code() {
            return "true";
        }

        @Override
        public Optional<Row> by() {
            return Optional.of(row);
        }
    }

    /// It holds on a condition only.
    ///
    /// @param asked the preferred figure of the scope that it is about, against which it does not hold; empty where there is none
    record TrueOnlyIf(Row row, Condition condition, Optional<Row> asked) implements Answer {

        @Override
        public String code() {
            return "trueOnlyIf";
        }

        @Override
        public Optional<Row> by() {
            return Optional.of(row);
        }
    }

    /// On what the truth of a claim can depend.
    enum Condition {

        /// It is of another scope that it is true.
        SCOPE("scope"),
        /// It is by another account of the same scope that it is true.
        ACCOUNT("account"),
        /// It takes another factor between tonnes and barrels.
        FACTOR("factor"),
        /// It takes a figure that is not the preferred one, or is no report.
        FIGURE("figure");

        private final String code;

        Condition(String code) {
            this.code = code;
        }

        /// How it is written by programs.
        public String code() {
            return code;
        }
    }

    /// @param row the preferred figure of the scope that it is about; empty where the claim contradicts itself
    record False(Reason reason, Optional<Row> row) implements Answer {

        @Override
        public String code() {
            return "false";
        }

        @Override
        public Optional<Row> by() {
            return row;
        }
    }

    /// Why a claim is false.
    enum Reason {

        /// No figure makes it true.
        RECORD("record"),
        /// What it says contradicts itself.
        PARTS("parts"),
        /// The multiple is right, but the record has another value for the period of the value.
        VALUE("value");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /// How it is written by programs.
        public String code() {
            return code;
        }
    }

    /// Nothing can be said of it.
    record NotCheckable(Lack lack, Optional<Row> row) implements Answer {

        @Override
        public String code() {
            return "notCheckable";
        }

        @Override
        public Optional<Row> by() {
            return row;
        }
    }

    /// What a check lacks.
    enum Lack {

        NO_FIGURE("noFigure"),
        /// Only forecasts are known of the period.
        ONLY_FORECASTS("onlyForecasts"),
        /// The record says that nothing was carried, and nothing is a multiple of nothing.
        NOTHING_CARRIED("nothingCarried"),
        /// The value is left to the record, which has none for its period.
        NO_VALUE("noValue");

        private final String code;

        Lack(String code) {
            this.code = code;
        }

        /// How it is written by programs.
        public String code() {
            return code;
        }
    }

    /// The claim left a part open; the rows say what it is.
    record Solved(Claim.Part part, Optional<Row> row) implements Answer {

        @Override
        public String code() {
            return "solved";
        }

        @Override
        public Optional<Row> by() {
            return row;
        }
    }
}
