package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Role;
import kervan.ingest.Recognition;
import kervan.ingest.Recognition.Understood;
import kervan.language.Texts;
import kervan.tabular.TableRow;

/// The first rows of a file: what each was understood as, always in sight, and its cells as they are written below what their columns hold.
class FilePreview extends Div {

    private static final int COLUMNS = 40;
    private static final int LONGEST = 60;
    private static final int SENTENCES = 2;

    private final List<Column> columns;
    private final Set<String> asked;
    private final Map<Integer, List<Understood>> understood;

    /// @param answered is told what a column holds, when somebody says so
    FilePreview(Recognition recognition, BiConsumer<String, Role> answered) {
        this.columns = recognition.mapping().columns().stream().limit(COLUMNS).toList();
        this.asked = recognition.questions().stream().flatMap(question -> question.samples().stream()).collect(Collectors.toCollection(HashSet::new));
        this.understood = recognition.understood().stream().collect(Collectors.groupingBy(Understood::line));
        addClassNames("scroll", "preview");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", Texts.of("ingest.preview.first-rows"));
        var body = new Element("tbody");
        recognition.preview().forEach(row -> body.appendChild(row(row)));
        getElement().appendChild(new Element("table").setAttribute("class", "data").appendChild(head(answered), body));
        if (recognition.names().size() > COLUMNS) {
            var more = new Paragraph(Texts.of("ingest.preview.columns", "shown", Markup.grouped(COLUMNS), "total", Markup.grouped(recognition.names().size())));
            more.addClassName("mute");
            add(more);
        }
    }

    private Element head(BiConsumer<String, Role> answered) {
        var names = new Element("tr").appendChild(heading(Texts.of("ingest.preview.line")), heading(Texts.of("ingest.preview.understood")));
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var role = new Choice<>(Texts.of("ingest.preview.column-holds", "column", column.name()), List.of(Role.values()), RoleWords::of, column.role(), one -> answered.accept(column.name(), one));
            role.setId("role-" + at);
            names.appendChild(heading(shortened(column.name())).appendChild(role.getElement()));
        }
        return new Element("thead").appendChild(names);
    }

    private static Element heading(String text) {
        return new Element("th").setAttribute("scope", "col").appendChild(new Element("span").setText(text));
    }

    private Element row(TableRow row) {
        var cells = new Element("tr").appendChild(Markup.cell("mute", String.valueOf(row.line())), meaning(understood.getOrDefault((int) row.line(), List.of())));
        for (int at = 0; at < columns.size(); at++) {
            cells.appendChild(cell(row.cell(at), columns.get(at).role()));
        }
        return cells;
    }

    private Element cell(String text, Role role) {
        var cell = Markup.cell(role == Role.IGNORED ? "ignored" : role == Role.VALUE ? "n" : "", shortened(text));
        if (asked.contains(text) && !text.isBlank()) {
            cell.setAttribute("class", "asked").setAttribute("title", Texts.of("ingest.preview.asked"));
        }
        return cell;
    }

    private static Element meaning(List<Understood> sentences) {
        var cell = Markup.cell("meaning", "");
        sentences.stream().limit(SENTENCES).forEach(one -> cell.appendChild(Markup.of("span", one.refused() ? "warn" : "", one.sentence())));
        if (sentences.size() > SENTENCES) {
            cell.appendChild(Markup.of("span", "mute", Texts.of("ingest.and-more", "count", sentences.size() - SENTENCES)));
        }
        return cell;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
