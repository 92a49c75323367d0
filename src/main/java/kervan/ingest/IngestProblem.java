package kervan.ingest;

import java.util.List;
import kervan.problem.Problem;

/// Why a file, or a row of it, is refused.
public sealed interface IngestProblem extends Problem {

    /// @param why one or more sentences; the last of several says what to do
    record UnreadableFile(String file, String why) implements IngestProblem {
        @Override
        public String sentence() {
            return "%s cannot be read: %s%s".formatted(file, why, why.contains(". ") ? "" : " Save it as CSV or XLSX and try again.");
        }
    }

    record MissingCell(int line, String column) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d, column %s is empty. Fill it in.".formatted(line, column);
        }
    }

    record UnparsableNumber(int line, String column, String text) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d, column %s: %s is not a number. Write digits with a point as decimal mark, such as 1234.5.".formatted(line, column, text);
        }
    }

    record UnknownPeriod(int line, String column, String text) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d, column %s: %s is not a period. Write 2024, 2024-S1, 2024-Q3, 2024-03, 2024-01/2024-08 or 2024-01-01/2024-04-20."
                    .formatted(line, column, text);
        }
    }

    record UnknownDate(int line, String column, String text) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d, column %s: %s is not a date. Write 2024-03-11, or 2024-03 or 2024 where no more is known.".formatted(line, column, text);
        }
    }

    record UnknownCode(int line, String column, String text, List<String> known) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d, column %s: %s is not one of %s. Choose one of these.".formatted(line, column, text, String.join(", ", known));
        }
    }

    record UnknownSeries(int line, String key) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d: there is no series %s. Add it to the catalogue first, or correct the key.".formatted(line, key);
        }
    }

    record Contradiction(int line, String why) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d contradicts itself: %s. Correct the row.".formatted(line, why);
        }
    }

    record Repeated(int line, int firstLine) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d gives the same thing as line %d again. Keep one of them.".formatted(line, firstLine);
        }
    }

    record Questionable(int line, String finding) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d is questionable: %s Answer for it: accept it with a reason, quarantine it or leave it out.".formatted(line, finding);
        }
    }

    record Cancelled(String file) implements IngestProblem {
        @Override
        public String sentence() {
            return "%s was cancelled; nothing of it was recorded. Start it again when you want.".formatted(file);
        }
    }

    record DiskFull(String file) implements IngestProblem {
        @Override
        public String sentence() {
            return "%s could not be recorded: the disk is full. Nothing of it was recorded; make room and bring it in again.".formatted(file);
        }
    }

    /// Something of the file as a whole that can be read in two ways, and that nobody has decided.
    record Undecided(String file, String question, List<String> samples) implements IngestProblem {
        @Override
        public String sentence() {
            return "%s can be read in more than one way: %s %s Choose in its mapping.".formatted(file, String.join(", ", samples) + ".", question);
        }
    }

    /// A cell that cannot be read; the reason says what is wrong and what to write.
    record UnreadableCell(int line, String column, String why) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d, column %s: %s".formatted(line, column, why);
        }
    }

    /// A row with more cells than columns are named, or too few for what is needed.
    record UnevenRow(int line, int cells, int columns) implements IngestProblem {
        @Override
        public String sentence() {
            return cells > columns ? "Line %d has %d cells, and %d columns are named. Write a text or number that holds the delimiter between quotes.".formatted(line, cells, columns)
                    : "Line %d has %d cells of %d, as if it was cut off. Correct it, or get the file again.".formatted(line, cells, columns);
        }
    }

    record UnmappedCode(int line, String code) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d: nobody has said which series %s is. Choose a series for it, make a new one, or leave it out.".formatted(line, code);
        }
    }

    record NoSeries(int line) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d names no series. Choose the series of the whole file, or the column that names it.".formatted(line);
        }
    }

    record NoUnit(int line) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d names no unit. Choose the unit of the whole file, or the column that names it.".formatted(line);
        }
    }

    record NoSource(int line) implements IngestProblem {
        @Override
        public String sentence() {
            return "Line %d names no source. Write the publisher and the title of the document, for the whole file or in columns of their own.".formatted(line);
        }
    }

    record DatabaseLost(String file) implements IngestProblem {
        @Override
        public String sentence() {
            return "%s could not be recorded: the database went away in the middle. Nothing of it was recorded; bring it in again in a minute.".formatted(file);
        }
    }
}
