package kervan.ingest;

import java.util.List;
import java.util.Map;
import kervan.figure.Source;
import kervan.figure.WebAddress;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Role;
import kervan.tabular.TableRow;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// In which document the values of a row stand.
final class SourceCells {

    private static final Map<String, String> AGENCIES = Map.of("ESTAT", "Eurostat", "ECB", "European Central Bank", "OECD", "OECD", "IMF", "IMF", "UNSD", "UN Statistics Division",
            "IAEG-SDGs", "UN Statistics Division", "BIS", "BIS", "ILO", "ILO");

    private record Texts(@Nullable String publisher, @Nullable String title, @Nullable String address, @Nullable String published) {

        private int length() {
            return length(publisher) + length(title) + length(address) + length(published);
        }

        private static int length(@Nullable String text) {
            return text == null ? 0 : text.length();
        }
    }

    private record Known(@Nullable Source source, @Nullable String unreadableDate, @Nullable String unknownAddress) {
    }

    private final Defaults defaults;
    private final String[] names;
    private final int publisher;
    private final int title;
    private final int address;
    private final int published;
    private final int dataSet;
    private final Bounded<Texts, Known> sources = Bounded.of(SourceCells::known, Texts::length);

    SourceCells(Defaults defaults, Map<Role, Integer> at, String[] names) {
        this.defaults = defaults;
        this.names = names;
        this.publisher = at.getOrDefault(Role.PUBLISHER, -1);
        this.title = at.getOrDefault(Role.TITLE, -1);
        this.address = at.getOrDefault(Role.ADDRESS, -1);
        this.published = at.getOrDefault(Role.PUBLISHED_ON, -1);
        this.dataSet = at.getOrDefault(Role.DATA_SET, -1);
    }

    /// @return null when there is a problem, which is then told
    @Nullable Source of(TableRow row, int line, List<IngestProblem> problems) {
        var set = text(row, dataSet, null);
        var known = sources.of(new Texts(text(row, publisher, set != null ? agency(set) : defaults.publisher()), text(row, title, set != null ? title(set) : defaults.title()),
                text(row, address, defaults.address()), text(row, published, defaults.publishedOn())));
        if (known.unreadableDate != null) {
            problems.add(new IngestProblem.UnknownDate(line, published < 0 ? "published on" : names[published], CellTexts.shown(known.unreadableDate)));
        }
        if (known.unknownAddress != null) {
            problems.add(new IngestProblem.UnknownAddress(line, address < 0 ? "address" : names[address], CellTexts.shown(known.unknownAddress)));
        }
        if (known.source == null && known.unreadableDate == null && known.unknownAddress == null) {
            problems.add(new IngestProblem.NoSource(line));
        }
        return known.source;
    }

    private static Known known(Texts texts) {
        if (texts.publisher == null || texts.title == null) {
            return new Known(null, null, null);
        }
        PartialDate date = texts.published == null ? null : PublicationDate.read(texts.published).orElse(null);
        var unreadable = texts.published != null && date == null ? texts.published : null;
        var unknown = texts.address != null && WebAddress.of(texts.address).isEmpty() ? texts.address : null;
        return new Known(unreadable != null || unknown != null ? null : new Source(texts.publisher, texts.title, texts.address, date), unreadable, unknown);
    }

    private static @Nullable String text(TableRow row, int column, @Nullable String otherwise) {
        var text = column < 0 ? null : CellTexts.text(row.cell(column));
        return text == null ? otherwise : text;
    }

    /// `ESTAT` of `ESTAT:NRG_TI_OILM(1.0)`.
    static String agency(String dataSet) {
        var colon = dataSet.indexOf(':');
        var agency = colon < 0 ? dataSet : dataSet.substring(0, colon);
        return AGENCIES.getOrDefault(agency, agency);
    }

    /// `NRG_TI_OILM` of `ESTAT:NRG_TI_OILM(1.0)`.
    static String title(String dataSet) {
        var set = dataSet.substring(dataSet.indexOf(':') + 1);
        var bracket = set.indexOf('(');
        return "data set " + (bracket > 0 ? set.substring(0, bracket) : set);
    }
}
