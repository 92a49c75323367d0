package kervan.ingest;

import java.util.List;
import kervan.language.Texts;
import kervan.problem.Problem;

/// Why a file, or a row of it, is refused.
public sealed interface IngestProblem extends Problem {

    /// The line of the file that it is about; 0 where it is about the whole file.
    default int line() {
        return 0;
    }

    /// @param why one or more sentences; the last of several says what to do
    record UnreadableFile(String file, String why) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of(why.contains(". ") ? "problem.unreadable-file-so" : "problem.unreadable-file", "file", file, "why", why);
        }
    }

    record MissingCell(int line, String column) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.missing-cell", "line", Integer.toString(line), "column", column);
        }
    }

    record UnparsableNumber(int line, String column, String text) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.unparsable-number", "line", Integer.toString(line), "column", column, "text", text);
        }
    }

    record UnknownPeriod(int line, String column, String text) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.unknown-period", "line", Integer.toString(line), "column", column, "text", text);
        }
    }

    record UnknownDate(int line, String column, String text) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.unknown-date", "line", Integer.toString(line), "column", column, "text", text);
        }
    }

    /// What stands where the address of a document belongs leads to no page.
    record UnknownAddress(int line, String column, String text) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.unknown-address", "line", Integer.toString(line), "column", column, "text", text);
        }
    }

    record UnknownCode(int line, String column, String text, List<String> known) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.unknown-code", "line", Integer.toString(line), "column", column, "text", text, "known", String.join(", ", known));
        }
    }

    record UnknownSeries(int line, String key) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.unknown-series", "line", Integer.toString(line), "series", key);
        }
    }

    record Contradiction(int line, String why) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.contradiction", "line", Integer.toString(line), "why", why);
        }
    }

    record Repeated(int line, int firstLine) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.repeated", "line", Integer.toString(line), "first", Integer.toString(firstLine));
        }
    }

    record Questionable(int line, String finding) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.questionable", "line", Integer.toString(line), "finding", finding);
        }
    }

    record Cancelled(String file) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.cancelled", "file", file);
        }
    }

    record DiskFull(String file) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.disk-full", "file", file);
        }
    }

    /// Something of the file as a whole that can be read in two ways, and that nobody has decided.
    record Undecided(String file, String question, List<String> samples) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.undecided", "file", file, "samples", String.join(", ", samples), "question", question);
        }
    }

    /// A cell that cannot be read; the reason says what is wrong and what to write.
    record UnreadableCell(int line, String column, String why) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.unreadable-cell", "line", Integer.toString(line), "column", column, "why", why);
        }
    }

    /// A row with more cells than columns are named, or too few for what is needed.
    record UnevenRow(int line, int cells, int columns) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of(cells > columns ? "problem.uneven.more" : "problem.uneven.fewer", "line", Integer.toString(line),
                    "cells", Integer.toString(cells), "columns", Integer.toString(columns));
        }
    }

    record UnmappedCode(int line, String code) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.unmapped", "line", Integer.toString(line), "code", code);
        }
    }

    record NoSeries(int line) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.no-series", "line", Integer.toString(line));
        }
    }

    record NoUnit(int line) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.no-unit", "line", Integer.toString(line));
        }
    }

    record NoSource(int line) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.no-source", "line", Integer.toString(line));
        }
    }

    record DatabaseLost(String file) implements IngestProblem {
        @Override
        public String sentence() {
            return Texts.of("problem.database-lost", "file", file);
        }
    }
}
