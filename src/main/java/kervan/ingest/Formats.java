package kervan.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The kinds of file that Kervan knows, those that say most of themselves first.
final class Formats {

    static final Format KERVAN = new KervanFigures();
    static final Format EUROSTAT_TSV = new EurostatTsv();

    private static final Format PLAIN = new PlainTable();

    private static final List<Format> ALL = List.of(KERVAN, new JodiOil(), new EasyComext(), EUROSTAT_TSV, new SdmxCsv(), new OwidWide(), PLAIN);

    private Formats() {
    }

    static Format of(FileHead head) {
        return ALL.stream().filter(format -> format.fits(head)).findFirst().orElse(PLAIN);
    }

    static Format named(@Nullable String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst().orElse(PLAIN);
    }

    static List<String> names() {
        return ALL.stream().map(Format::name).toList();
    }
}
