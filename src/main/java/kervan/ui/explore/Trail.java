package kervan.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.explore.Exploration;

/// The states that the reader has been at, for going back and forth among them.
class Trail {

    private static final int LONGEST = 200;

    private final List<Exploration> states = new ArrayList<>();
    private int at = -1;

    /// The reader came to a state: by a step along the trail, or by something new, after which there is nothing to redo.
    void at(Exploration state) {
        if (at >= 0 && states.get(at).equals(state)) {
            return;
        }
        if (before().filter(state::equals).isPresent()) {
            at--;
        } else if (after().filter(state::equals).isPresent()) {
            at++;
        } else {
            states.subList(at + 1, states.size()).clear();
            states.add(state);
            at = states.size() - 1;
            if (states.size() > LONGEST) {
                states.removeFirst();
                at--;
            }
        }
    }

    void replace(Exploration state) {
        if (at >= 0) {
            states.set(at, state);
        }
    }

    /// What undoing leads to.
    Optional<Exploration> before() {
        return at > 0 ? Optional.of(states.get(at - 1)) : Optional.empty();
    }

    /// What redoing leads to.
    Optional<Exploration> after() {
        return at + 1 < states.size() ? Optional.of(states.get(at + 1)) : Optional.empty();
    }
}
