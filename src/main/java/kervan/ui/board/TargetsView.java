package kervan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import kervan.chart.DateText;
import kervan.dashboard.TargetBoard;
import kervan.dashboard.TargetBoard.Nothing;
import kervan.dashboard.TargetBoards;
import kervan.language.Texts;
import kervan.ui.shell.MainLayout;

/// The managers' page: where the watched targets stand. What a reader sees and does:
///
/// 1. The finding counts them by how they stand; under it the day as of which all is told.
/// 2. Route, commodity and day are chosen; each goes into the address, which can be sent to others.
/// 3. Before it is shared: what would mislead a reader, by rule.
/// 4. For each target how much of what, the verdict, one bar, the burn-up; how far from target, pace and last year, what is needed, by which pace, whose figure and whose promise.
/// 5. Printed on A4 it has no controls, hatches instead of colours, no target torn apart, and its address and day at the foot.
@Route(value = BoardAddress.PATH, layout = MainLayout.class)
@StyleSheet("styles/board.css")
class TargetsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /// On paper: at the foot of the last page, and of every page where the browser has margin boxes.
    private static final String FOOT = """
            this.querySelector('.address').textContent = location.href;
            const style = this.querySelector('style') ?? this.appendChild(document.createElement('style'));
            style.textContent = `@page {
              @bottom-left { content: ${JSON.stringify(location.href + ', ' + $0)}; font: 8pt sans-serif; white-space: nowrap; }
              @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }`;
            """;

    private final TargetBoards boards;
    private final H1 finding = new H1();
    private final Div words = new Div();
    private final BoardFilters filters = new BoardFilters();
    private final Div content = new Div();
    private final Span day = new Span();
    private final Div foot = foot(day);

    TargetsView(TargetBoards boards) {
        this.boards = boards;
        finding.addClassName("finding");
        add(finding, words, filters, content, foot);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = BoardAddress.of(event.getLocation().getQueryParameters());
        var board = boards.board(address.query());
        finding.setText(board.finding());
        words.removeAll();
        words.add(line(board.scope()));
        address.notices().forEach(notice -> words.add(line(notice)));
        filters.show(address, board);
        content.removeAll();
        board.nothing().ifPresentOrElse(nothing -> content.add(nothing(nothing)), () -> content.add(new LintNote(board.warnings()), targets(board, address.day().map("?asOf=%s"::formatted).orElse(""))));
        day.setText(Texts.of("board.foot.as-of", "day", DateText.of(board.day())));
        foot.getElement().executeJs(FOOT, day.getText());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("board.page-title") + " - Kervan";
    }

    private static Paragraph line(String words) {
        var line = new Paragraph(words);
        line.addClassName("scope");
        return line;
    }

    private static Component targets(TargetBoard board, String asOf) {
        var grid = new Div();
        grid.addClassName("board");
        board.items().forEach(item -> grid.add(new TargetArticle(item, asOf)));
        return grid;
    }

    /// Why there is nothing, and what can be done.
    private static Component nothing(Nothing nothing) {
        var section = new Section(new H2(Texts.of("board.nothing")), new Paragraph(nothing.why()), new Paragraph(new Anchor(nothing.address(), nothing.words())));
        section.addClassNames("panel", "nothing");
        return section;
    }

    private static Div foot(Span day) {
        var address = new Span();
        address.addClassName("address");
        var foot = new Div(address, new Span(", "), day);
        foot.addClassName("paper");
        return foot;
    }
}
