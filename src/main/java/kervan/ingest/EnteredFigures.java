package kervan.ingest;

import java.util.List;
import kervan.figure.Figure;

/// Figures that were entered by hand.
record EnteredFigures(List<Figure> figures) implements FigureReading {

    @Override
    public String layout() {
        return "entry by hand";
    }

    @Override
    public boolean isJudgedByFile() {
        return false;
    }

    @Override
    public void read(FigureSink sink) {
        for (var figure : figures) {
            if (!sink.figure(figure)) {
                return;
            }
        }
    }
}
