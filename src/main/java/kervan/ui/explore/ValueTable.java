package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import kervan.explore.Workbench;
import kervan.language.Texts;

/// The table twin of the charts: sorted by any column, copied with one click as a spreadsheet takes it.
class ValueTable extends Div {

    /// Sorting and copying need no round trip. Numbers are sorted as numbers; what has none comes last.
    private static final String ACT = """
            const table = this.querySelector('table'), body = table.tBodies[0], said = this.querySelector('.copied');
            const heads = [...table.tHead.rows[0].cells];
            heads.forEach((head, at) => head.querySelector('button').addEventListener('click', () => {
              const down = head.getAttribute('aria-sort') === 'ascending', sign = down ? -1 : 1;
              heads.forEach(one => one.removeAttribute('aria-sort'));
              head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
              const key = row => row.cells[at].dataset.value ?? '';
              const rows = [...body.rows].sort((one, other) => {
                const left = key(one), right = key(other);
                if (!left || !right) return (left ? 0 : 1) - (right ? 0 : 1);
                return sign * (at === 0 ? (left < right ? -1 : left > right ? 1 : 0) : Number(left) - Number(right));
              });
              body.append(...rows);
            }));
            this.querySelector('.copy').addEventListener('click', async event => {
              const text = [...table.rows].map(row => [...row.cells].map(cell => cell.querySelector('.v')?.textContent ?? cell.textContent).join('\\t')).join('\\n');
              try { await navigator.clipboard.writeText(text); said.textContent = event.target.dataset.copied; }
              catch { getSelection().selectAllChildren(table); said.textContent = event.target.dataset.selected; }
            });
            """;

    private final Workbench workbench;

    ValueTable(Workbench workbench) {
        this.workbench = workbench;
        var copy = new NativeButton(Texts.of("explore.copy-table"));
        copy.addClassName("copy");
        copy.getElement().setAttribute("data-copied", Texts.of("explore.table-copied")).setAttribute("data-selected", Texts.of("explore.table-selected"));
        var said = new Span();
        said.addClassName("copied");
        said.getElement().setAttribute("role", "status");
        var bar = new Div(copy, said);
        bar.addClassName("table-bar");
        var scroll = new Div();
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", Texts.of("explore.tab.TABLE"));
        scroll.getElement().appendChild(table());
        add(bar, scroll);
        getElement().executeJs(ACT);
    }

    private Element table() {
        var head = new Element("tr");
        for (var heading : workbench.table().headings()) {
            var button = new Element("button").setAttribute("type", "button").setText(heading);
            head.appendChild(new Element("th").setAttribute("scope", "col").setAttribute("class", head.getChildCount() == 0 ? "" : "n").appendChild(button));
        }
        var body = new Element("tbody");
        workbench.table().rows().forEach(row -> body.appendChild(row(row)));
        return new Element("table").setAttribute("class", "data sortable").appendChild(new Element("thead").appendChild(head), body);
    }

    private static Element row(Workbench.Row row) {
        var element = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").setAttribute("data-value", row.period().start().toString()).setText(row.name()));
        row.cells().forEach(cell -> {
            var shown = new Element("td").setAttribute("class", "n").appendChild(new Element("span").setAttribute("class", "v").setText(cell.text()));
            if (!cell.plain().isEmpty()) {
                shown.setAttribute("data-value", cell.plain());
            }
            element.appendChild(cell.note().isEmpty() ? shown : shown.appendChild(new Element("span").setAttribute("class", "line").setText(cell.note())));
        });
        return element;
    }
}
