package kervan.pace;

import kervan.pace.Pace.Kind;

/// A pace that was asked for, or why there is none.
public sealed interface Offer {

    Kind kind();

    record Possible(Pace pace) implements Offer {

        @Override
        public Kind kind() {
            return pace.kind();
        }
    }

    /// @param why a clause for readers: *seasonal shares need two complete years of months; there is one, 2024*
    record Impossible(Kind kind, String why) implements Offer {
    }
}
