package kervan.explore;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.language.Texts;
import kervan.language.Writing;

/// What the reader is told of an address that could not be understood, or not followed.
final class Notices {

    /// Parameters that mean something elsewhere, and nothing here.
    private static final Set<String> OTHERS = Set.of("lang", "api_key", "file_type");
    private static final int LONGEST = 60;

    private Notices() {
    }

    static String unreadable(Parameter parameter, String text) {
        return Texts.of("explore.notice.unreadable", "name", parameter.code(), "text", shortened(text), "advice", Texts.of("explore.advice." + parameter.name()));
    }

    static Optional<String> unknown(String name) {
        return OTHERS.contains(name) ? Optional.empty() : Optional.of(Texts.of("explore.notice.unknown", "name", shortened(name),
                "names", Writing.list(Stream.of(Parameter.values()).map(Parameter::code).collect(Collectors.toList()))));
    }

    static String shortened(String text) {
        var clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
