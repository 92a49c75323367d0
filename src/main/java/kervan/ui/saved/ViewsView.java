package kervan.ui.saved;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kervan.language.Texts;
import kervan.saved.Board;
import kervan.saved.Boards;
import kervan.saved.Draft;
import kervan.saved.PageAddress;
import kervan.saved.SaveResult;
import kervan.saved.SavedVersion;
import kervan.saved.SavedViews;
import kervan.saved.Shelf;
import kervan.ui.ingest.Steward;
import kervan.ui.shell.MainLayout;

/// What readers keep. What one sees and does:
///
/// 1. The finding counts the views and the dashboards; a field narrows both lists down by title, note and name.
/// 2. A title opens what was kept. *Versions* shows every state with what it changed, by whom and when; *Restore* makes one count again.
/// 3. *Rename* changes title and note; *Withdraw* takes it off the list. Both are versions too, and nothing is lost.
/// 4. *New dashboard* asks for a title and opens an empty one.
/// 5. What was withdrawn stands at the foot, to be brought back.
@Route(value = "views", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/saved.css")
class ViewsView extends Div implements HasDynamicTitle {

    private final SavedViews views;
    private final Boards boards;
    private final H1 finding = Parts.finding("");
    private final Input search = Parts.input("search", 100);
    private final Steward steward = new Steward(Texts.of("saved.ui.your-name"));
    private final Paragraph news = Parts.news();
    private final Section viewList = new Section();
    private final Section boardList = new Section();
    private final Element withdrawn = new Element("details");
    private final Input newTitle = Parts.input("board", 120);
    private final Paragraph refusal = Parts.refusal();
    private final List<Runnable> filters = new ArrayList<>();

    ViewsView(SavedViews views, Boards boards) {
        this.views = views;
        this.boards = boards;
        search.getElement().setAttribute("type", "search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        var head = new Div(Parts.field(Texts.of("saved.ui.search"), search), steward);
        head.addClassName("saved-head");
        viewList.addClassName("panel");
        boardList.addClassName("panel");
        withdrawn.setAttribute("class", "withdrawn");
        newTitle.getElement().addEventListener("keydown", event -> begin(event.getEventData().get("element.value").asString())).addEventData("element.value").setFilter("event.key === 'Enter' && !event.isComposing");
        add(finding, Parts.line("scope", Texts.of("saved.ui.about")), head, news, boardList, viewList);
        getElement().appendChild(withdrawn);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("saved.ui.page-title");
    }

    private void refresh() {
        filters.clear();
        var allViews = views.everything();
        var allBoards = boards.everything();
        finding.setText(Texts.of("saved.ui.finding", "views", (int) allViews.stream().filter(one -> !one.withdrawn()).count(), "boards", (int) allBoards.stream().filter(one -> !one.withdrawn()).count()));
        show(boardList, Texts.of("saved.ui.boards"), allBoards.stream().filter(one -> !one.withdrawn()).toList(), boards, ViewsView::address, Texts.of("saved.ui.no-boards"));
        boardList.add(newBoard());
        show(viewList, Texts.of("saved.ui.views"), allViews.stream().filter(one -> !one.withdrawn()).toList(), views, one -> one.content().link(), Texts.of("saved.ui.no-views"));
        showWithdrawn(allViews, allBoards);
        filter();
    }

    static String address(SavedVersion<Board> version) {
        return "board/%s?version=%d".formatted(version.key(), version.number());
    }

    private <C> void show(Section section, String heading, List<SavedVersion<C>> all, Shelf<C> shelf, Function<SavedVersion<C>, String> address, String none) {
        section.removeAll();
        var title = new H2(heading);
        title.getElement().appendChild(new Element("small").setText(Integer.toString(all.size())));
        section.add(title);
        if (all.isEmpty()) {
            section.add(Parts.line("mute", none));
            return;
        }
        var unfit = Parts.line("mute", Texts.of("saved.ui.none-fits"));
        var list = list(all.stream(), shelf, address);
        filters.add(() -> unfit.setVisible(!showsAny(list)));
        section.add(unfit, list);
    }

    private <C> UnorderedList list(Stream<SavedVersion<C>> shown, Shelf<C> shelf, Function<SavedVersion<C>, String> address) {
        var list = new UnorderedList();
        list.addClassName("kept-list");
        shown.forEach(one -> list.add(new KeptItem<>(shelf, one, address, steward::who, this::tell)));
        return list;
    }

    private Div newBoard() {
        refusal.setText("");
        var row = Parts.row(Parts.field(Texts.of("saved.ui.new-board-title"), newTitle), Parts.button(Texts.of("saved.ui.new-board"), () -> begin(newTitle.getValue())));
        row.addClassName("aligned");
        return new Div(row, refusal);
    }

    private void begin(String title) {
        switch (boards.save(new Draft<>(title, null, Board.EMPTY, steward.who()))) {
            case SaveResult.Kept<Board> kept -> getUI().ifPresent(ui -> ui.navigate("board/" + kept.version().key()));
            case SaveResult.Overtaken<Board> late -> refusal.setText(late.sentence());
            case SaveResult.Refused<Board> refused -> refusal.setText(refused.objection().sentence());
            case SaveResult.Unknown<Board> unknown -> refusal.setText(unknown.objection().sentence());
        }
    }

    private void showWithdrawn(List<SavedVersion<PageAddress>> allViews, List<SavedVersion<Board>> allBoards) {
        withdrawn.removeAllChildren();
        var count = (int) Stream.concat(allViews.stream(), allBoards.stream()).filter(SavedVersion::withdrawn).count();
        withdrawn.setAttribute("hidden", count == 0);
        withdrawn.appendChild(new Element("summary").setText(Texts.of("saved.ui.withdrawn-items", "count", count)),
                list(allBoards.stream().filter(SavedVersion::withdrawn), boards, ViewsView::address).getElement(),
                list(allViews.stream().filter(SavedVersion::withdrawn), views, one -> one.content().link()).getElement());
    }

    /// Hides what does not fit the words; what is unfolded stays so.
    private void filter() {
        filters.forEach(Runnable::run);
    }

    private boolean showsAny(UnorderedList list) {
        var items = list.getChildren().filter(KeptItem.class::isInstance).map(one -> (KeptItem<?>) one).toList();
        items.forEach(item -> item.setVisible(isWanted(item.version())));
        return items.stream().anyMatch(item -> item.isVisible());
    }

    private boolean isWanted(SavedVersion<?> version) {
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        return Stream.of(version.title(), Objects.requireNonNullElse(version.note(), ""), version.by().orElse("")).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    private void tell(String sentence) {
        refresh();
        news.setText(sentence);
        news.getElement().executeJs("this.focus()");
    }
}
