package kervan.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.ingest.Mapping.Role;
import kervan.tabular.TableRow;
import kervan.timeseries.ObservationStatus;
import org.jspecify.annotations.Nullable;

/// How sure the values of a row are.
final class StatusCells {

    private static final List<String> CODES = Arrays.stream(ObservationStatus.values()).filter(status -> !status.isMissing()).map(ObservationStatus::code).toList();

    private final @Nullable String otherwise;
    private final String[] names;
    private final int status;
    private final int flags;
    private final int assessment;
    private final Bounded<String, Optional<ForeignStatus>> readings;

    StatusCells(@Nullable String otherwise, Map<Role, Integer> at, String[] names) {
        this.otherwise = otherwise;
        this.names = names;
        this.status = at.getOrDefault(Role.STATUS, -1);
        this.flags = at.getOrDefault(Role.FLAGS, -1);
        this.assessment = at.getOrDefault(Role.ASSESSMENT, -1);
        this.readings = Bounded.texts(text -> Optional.ofNullable(status >= 0 ? ForeignStatus.ofCode(text)
                : flags >= 0 ? ForeignStatus.ofFlags(text) : ForeignStatus.ofAssessment(text)));
    }

    /// @return null when there is a problem, which is then told
    @Nullable ForeignStatus of(TableRow row, int line, List<IngestProblem> problems) {
        var column = status >= 0 ? status : flags >= 0 ? flags : assessment;
        var text = column < 0 ? "" : row.cell(column).strip();
        if (text.isEmpty()) {
            var said = otherwise == null ? null : ForeignStatus.ofCode(otherwise);
            return said != null ? said : new ForeignStatus(ObservationStatus.NORMAL, null);
        }
        var read = readings.of(text).orElse(null);
        if (read == null || read.status().isMissing()) {
            problems.add(new IngestProblem.UnknownCode(line, names[column], CellTexts.shown(text), CODES));
            return null;
        }
        return read;
    }
}
