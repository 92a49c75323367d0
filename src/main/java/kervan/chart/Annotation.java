package kervan.chart;

import java.math.BigDecimal;
import java.util.List;

/// Something drawn that is no data of its own.
public sealed interface Annotation {

    /// A target in force: a thin line across.
    record TargetLine(BigDecimal y, String label) implements Annotation {
    }

    /// Where we are now.
    record Today(double x, String label) implements Annotation {
    }

    /// The part of the axis for which nothing has been published.
    record NotYet(double from, double to, String label) implements Annotation {
    }

    /// A promise too large for the axis: an arrow at the top with its value.
    record OffScale(double x, String label, List<String> tip) implements Annotation {
    }

    /// Days of which something is known that explains the values: a grey band with its name, for instance an outage.
    record Band(double from, double to, String label) implements Annotation {
    }

    /// What happened on a day, or over days, and may explain the values. Several at one place are gathered under their number, and few are named in the chart:
    /// the others are told when they are pointed at or walked to.
    ///
    /// @param to the same as `from` for a day
    /// @param tip the lines that are said of it, the first one naming it, the last its source
    record Event(double from, double to, String name, List<String> tip, String id) implements Annotation {

        boolean isStretch() {
            return to > from;
        }
    }

    /// The place to which all values are related, which the reader can drag or move by keys to another of the chart's places.
    record Base(String place, String label) implements Annotation {
    }

    /// A day by which something is due: an upright line.
    record Deadline(double x, String label) implements Annotation {
    }

    /// The difference of two values at one place: a bracket, with the words beside it.
    record Bracket(double x, BigDecimal from, BigDecimal to, String label, Tone tone) implements Annotation {
    }

    /// Words at a place; they move up or down a little rather than lie on others. On narrow charts only their first line is shown.
    record Words(double x, BigDecimal y, String text, Side side, Tone tone) implements Annotation {

        /// On which side of the place. Those with two words have the text begin, or end, at the place itself.
        public enum Side {
            ABOVE("top", "center"), BELOW("bottom", "center"), LEFT("left", "right"), RIGHT("right", "left"),
            LEFT_ABOVE("top", "right"), LEFT_BELOW("bottom", "right"), RIGHT_ABOVE("top", "left"), RIGHT_BELOW("bottom", "left");

            private final String position;
            private final String align;

            Side(String position, String align) {
                this.position = position;
                this.align = align;
            }

            String position() {
                return position;
            }

            String align() {
                return align;
            }

            boolean isRight() {
                return align.equals("left");
            }

            /// What is left of a place at the right end, where a narrow chart has no room.
            Side inside() {
                return this == RIGHT_BELOW ? LEFT_BELOW : LEFT_ABOVE;
            }
        }
    }
}
