package kervan.ui.saved;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.saved.BoardRange;
import kervan.saved.Objection;

/// What the address of a dashboard says: `/board/monday?from=2019&asOf=2024-08-15`. What cannot be understood is left out, and told.
///
/// @param range what holds for all tiles
/// @param notice a sentence for each thing that was left out; empty when there is none
record BoardAddress(BoardRange range, String notice) {

    private static final List<String> KNOWN = List.of("version", "from", "to", "asOf", "lang");

    /// @param kept what the dashboard says itself, where the address says nothing or what cannot be
    static BoardAddress of(QueryParameters query, BoardRange kept) {
        var said = new BoardRange(said(query, "from", kept.from()), said(query, "to", kept.to()), said(query, "asOf", kept.asOf()));
        var unknown = query.getParameters().keySet().stream().filter(name -> !KNOWN.contains(name)).sorted().map(BoardAddress::shown).toList();
        var foreign = unknown.isEmpty() ? Optional.<String>empty()
                : Optional.of(Texts.of("saved.board.unknown-parameter", "names", Writing.list(unknown), "known", "from, to, asOf, version"));
        return new BoardAddress(said.sound(kept), Stream.concat(said.objections().stream().map(Objection::sentence), foreign.stream()).collect(Collectors.joining(" ")));
    }

    private static String said(QueryParameters query, String name, String otherwise) {
        return query.getSingleParameter(name).map(String::strip).map(BoardAddress::shown).orElse(otherwise);
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
