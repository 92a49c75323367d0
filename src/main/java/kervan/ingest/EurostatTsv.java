package kervan.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import org.jspecify.annotations.Nullable;

/// Eurostat's TSV: the dimensions in the first cell, a column for each period, flags behind the values. It does not say which data set it is.
final class EurostatTsv implements Format {

    /// A data set of energy, wherever in the name of the file.
    private static final Pattern CODE = Pattern.compile("(?:nrg|ext|ds|tran|rail|mar)_[a-z0-9]+(?:_[a-z]{3,6}(?=[_.]|$))?");

    @Override
    public String name() {
        return "Eurostat TSV";
    }

    @Override
    public boolean fits(FileHead head) {
        return !head.table().isWorkbook() && Character.valueOf('\t').equals(head.table().delimiter()) && head.has("freq")
                && head.names().stream().filter(PeriodNames::isPeriod).count() >= 1
                && head.names().stream().takeWhile(name -> !PeriodNames.isPeriod(name)).allMatch(name -> name.matches("[a-z0-9_]+"));
    }

    @Override
    public Mapping mapping(FileHead head) {
        return new Mapping(name(), head.table().options(), head.headerLine(), Layout.PERIODS_ACROSS, head.names().stream().map(name -> new Column(name, role(name))).toList(),
                new Defaults(null, null, null, null, "Eurostat", "data set " + dataSet(head).toUpperCase(Locale.ROOT), null, null, null),
                NumberNotation.PLAIN, PeriodNotation.PLAIN, Map.of());
    }

    private static Role role(String name) {
        return PeriodNames.isPeriod(name) ? Role.VALUE : name.equals("unit") ? Role.UNIT_CODE : name.equals("freq") || name.startsWith("column ") ? Role.IGNORED : Role.CODE;
    }

    private static String dataSet(FileHead head) {
        var named = CODE.matcher(head.fileName().toLowerCase(Locale.ROOT));
        return named.find() ? named.group() : FileNames.base(head.fileName()).replaceFirst("\\.tsv$", "");
    }

    @Override
    public @Nullable SeriesChoice proposed(Code code, Mapping mapping, FileHead head) {
        return EnergyDimensions.proposed(dataSet(head), code, SdmxCsv.dimensions(mapping));
    }
}
