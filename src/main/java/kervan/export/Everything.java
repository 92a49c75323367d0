package kervan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kervan.archive.Archive;
import kervan.archive.Preferences;
import kervan.catalogue.Catalogue;
import kervan.event.Events;
import kervan.figure.PreferredFigure.Choice;
import kervan.target.Announcements;
import kervan.target.Capacities;
import kervan.target.WatchedTargets;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// All that Kervan holds, as one ZIP of the files in which it takes it in again; of one state of the database, byte for byte the same each time.
///
/// Every file has the columns of its kind in `db/reference`. States that were revised, files that were taken back and the
/// audit trail are no part of it: a backup of the database has those.
@Service
public class Everything {

    /// Names of the files, in the order in which they refer to each other.
    public static final List<String> FILES = List.of("conversion_factors.csv", "scopes.csv", "series.csv", "figures.csv", "choices.csv", "targets.csv", "events.csv",
            "watched_targets.csv", "capacities.csv");

    /// An instant that a ZIP can hold; the real one would change the bytes.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Catalogue catalogue;
    private final Archive archive;
    private final Preferences preferences;
    private final Announcements announcements;
    private final Events events;
    private final WatchedTargets watched;
    private final Capacities capacities;

    Everything(Catalogue catalogue, Archive archive, Preferences preferences, Announcements announcements, Events events, WatchedTargets watched, Capacities capacities) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.preferences = preferences;
        this.announcements = announcements;
        this.events = events;
        this.watched = watched;
        this.capacities = capacities;
    }

    /// Writes a series at a time, in one state of the database.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var file : FILES) {
            var entry = new ZipEntry(file);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            write(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private void write(String file, OutputStream out) throws IOException {
        switch (file) {
            case "conversion_factors.csv" -> put(Tables.factors(catalogue.conversionFactors()), out);
            case "scopes.csv" -> put(Tables.scopes(catalogue.scopes()), out);
            case "series.csv" -> put(Tables.series(catalogue.all()), out);
            case "figures.csv" -> figures(out);
            case "choices.csv" -> put(Tables.choices(choices()), out);
            case "targets.csv" -> put(Tables.targets(announcements.all(Vintage.LATEST)), out);
            case "events.csv" -> put(Tables.events(events.all()), out);
            case "watched_targets.csv" -> put(TargetTables.watched(watched.all()), out);
            default -> put(TargetTables.capacities(capacities.all(Vintage.LATEST)), out);
        }
    }

    private void figures(OutputStream out) throws IOException {
        var first = true;
        for (var series : catalogue.all()) {
            var text = CsvWriter.write(Tables.figures(series, Vintage.LATEST, archive.figures(series.key(), Vintage.LATEST)));
            out.write((first ? text : text.substring(text.indexOf("\r\n") + 2)).getBytes(StandardCharsets.UTF_8));
            first = false;
        }
    }

    private List<Choice> choices() {
        return catalogue.all().stream().flatMap(series -> preferences.inForce(series.key()).stream()
                .sorted(Comparator.comparing(choice -> choice.days().interval()))).toList();
    }

    private static void put(DataTable table, OutputStream out) throws IOException {
        out.write(CsvWriter.write(table).getBytes(StandardCharsets.UTF_8));
    }
}
