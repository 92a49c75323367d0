package kervan.check;

import java.util.List;

/// All checks of figures against one another.
public final class Checks {

    private Checks() {
    }

    /// What is questionable about the incoming figures, in their order; none when nothing is.
    public static List<Finding> of(Subject subject) {
        return List.of();
    }
}
