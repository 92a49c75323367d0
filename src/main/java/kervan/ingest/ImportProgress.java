package kervan.ingest;

import kervan.language.Texts;

/// How far an import is, told to other threads, which may cancel it.
public final class ImportProgress {

    /// What an import does, in order.
    public enum Phase {

        WAITING,
        READING,
        COMPARING,
        CHECKING,
        RECORDING,
        DONE;

        public String words() {
            return Texts.of("ingest.phase." + name());
        }
    }

    private volatile Phase phase = Phase.WAITING;
    private volatile int rows;
    private volatile boolean cancelled;

    public Phase phase() {
        return phase;
    }

    /// Figures dealt with in this phase.
    public int rows() {
        return rows;
    }

    /// Asks the import to stop; it then records nothing. What has begun to be recorded is not stopped.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void enter(Phase next) {
        rows = 0;
        phase = next;
    }

    void at(int figures) {
        rows = figures;
    }
}
