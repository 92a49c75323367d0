package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kervan.figure.Figure;
import kervan.language.Language;
import kervan.tabular.UnreadableTableException;

/// Reads a file in a thread of its own, a few thousand figures ahead of the one that takes them.
///
/// Figures reach the sink in the calling thread, which has the transaction; whatever else the file says reaches it in the reading thread.
final class ReadAhead implements FigureSink {

    private static final int FIGURES_AT_ONCE = 500;
    private static final int PIECES_AHEAD = 8;
    private static final List<Figure> END = new ArrayList<>();

    private final FigureSink sink;
    private final BlockingQueue<List<Figure>> pieces = new ArrayBlockingQueue<>(PIECES_AHEAD);
    private volatile boolean stopped;
    private List<Figure> piece = new ArrayList<>(FIGURES_AT_ONCE);

    private ReadAhead(FigureSink sink) {
        this.sink = sink;
    }

    /// Returns when the file is read to its end, or the sink wants no more.
    static void read(FigureReading reading, FigureSink sink) throws UnreadableTableException {
        var ahead = new ReadAhead(sink);
        var language = Language.current();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var reader = thread.submit(() -> language.whileSpoken(() -> {
                ahead.readAll(reading);
                return true;
            }));
            try {
                if (ahead.takeAll()) {
                    outcome(reader);
                }
            } finally {
                ahead.stopped = true;
                thread.shutdownNow();
            }
        }
    }

    private void readAll(FigureReading reading) throws UnreadableTableException, InterruptedException {
        try {
            reading.read(this);
            pieces.put(piece);
        } finally {
            if (!stopped) {
                pieces.put(END);
            }
        }
    }

    /// @return false when the sink wants no more
    private boolean takeAll() {
        for (var taken = next(); taken != END; taken = next()) {
            for (var figure : taken) {
                if (!sink.figure(figure)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Figure> next() {
        try {
            return pieces.take();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", stop);
        }
    }

    /// Throws what ended the reading, if anything did.
    private static void outcome(Future<Boolean> reader) throws UnreadableTableException {
        try {
            reader.get();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case UnreadableTableException unreadable -> throw unreadable;
                case RuntimeException bug -> throw bug;
                default -> throw new IllegalStateException(failure.getCause());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", stop);
        }
    }

    @Override
    public boolean figure(Figure figure) {
        piece.add(figure);
        if (piece.size() == FIGURES_AT_ONCE) {
            try {
                pieces.put(piece);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
            piece = new ArrayList<>(FIGURES_AT_ONCE);
        }
        return true;
    }

    @Override
    public void problem(IngestProblem problem) {
        sink.problem(problem);
    }

    @Override
    public void missing(long line, String column, String mark) {
        sink.missing(line, column, mark);
    }

    @Override
    public void leftOut(long line, String why) {
        sink.leftOut(line, why);
    }
}
