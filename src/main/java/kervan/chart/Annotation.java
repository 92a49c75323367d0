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
