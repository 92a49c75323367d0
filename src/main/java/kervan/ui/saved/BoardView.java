package kervan.ui.saved;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.IntStream;
import kervan.language.Texts;
import kervan.saved.Board;
import kervan.saved.BoardRange;
import kervan.saved.Boards;
import kervan.saved.Draft;
import kervan.saved.SaveResult;
import kervan.saved.SavedVersion;
import kervan.saved.SavedViews;
import kervan.saved.Tile;
import kervan.target.Targets;
import kervan.timeseries.Vintage;
import kervan.ui.ingest.Steward;
import kervan.ui.live.Renewable;
import kervan.ui.shell.KeyedPage;
import kervan.ui.shell.MainLayout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A dashboard that a reader put together. What one sees and does:
///
/// 1. Its title, its note, and which version of it this is, by whom; *Rename* changes title and note in their place.
/// 2. First and last period and the day of knowledge for all tiles; they stand in the address, which can be sent to others.
/// 3. The tiles. Each is moved and resized by its handle, with a pointer or with the arrow keys, edited in its place, or removed; *Add a tile* takes a saved view, an address, a target or a text.
/// 4. What was changed is not kept until it is saved; a line says so, and whoever goes elsewhere or closes the page is asked first. Whoever is overtaken by another person chooses: theirs, their own on top, or a copy.
/// 5. *Versions* shows every state with what it changed, and brings any of them back.
@Route(value = "board/:key", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/saved.css")
class BoardView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Renewable, TileCard.Acts {

    /// Asks in the browser's own words where the page itself goes away: a closed tab, another site, a reload.
    private static final String GUARD = """
            const asks = event => {
              if (!this.isConnected) removeEventListener('beforeunload', asks);
              else if ('unsaved' in this.dataset) event.preventDefault();
            };
            addEventListener('beforeunload', asks);""";

    /// The browser's Back has left the address already when the question is asked: it comes again, behind the one that was wanted.
    private static final String STAY = "history.pushState(history.state, '', new URL($0, document.baseURI))";

    private final Boards boards;
    private final TileContents contents;
    private final BoardHead head = new BoardHead(this::tell);
    private final Paragraph about = Parts.line("scope", "");
    private final Paragraph unsaved = Parts.line("unsaved", "");
    private final BoardRangeFields range = new BoardRangeFields(this::changed);
    private final Steward steward = new Steward(Texts.of("saved.ui.your-name"));
    private final Paragraph refusal = Parts.refusal();
    private final Paragraph news = Parts.news();
    private final Div overtaken = new Div();
    private final Div empty = new Div(Parts.line("mute", Texts.of("saved.board.empty")));
    private final BoardGrid grid = new BoardGrid(this::arranged);
    private final Div form = new Div();
    private final Element versions = new Element("details");
    private final SavedViews views;
    private final Targets targets;
    private SavedVersion<Board> base = new SavedVersion<>("", 1, "", null, Board.EMPTY, Instant.EPOCH, null, false, null);
    private Board board = Board.EMPTY;
    private String address = "";
    private boolean leaving;

    BoardView(Boards boards, TileContents contents, SavedViews views, Targets targets) {
        this.boards = boards;
        this.contents = contents;
        this.views = views;
        this.targets = targets;
        addClassName("own-board");
        unsaved.getElement().setAttribute("role", "status");
        versions.setAttribute("class", "board-versions");
        versions.addEventListener("toggle", event -> showVersions());
        empty.addClassNames("panel", "no-tiles");
        var says = new Span();
        says.addClassName("grid-says");
        says.getElement().setAttribute("role", "status");
        var keep = Parts.row(steward, Parts.primary(Texts.of("saved.ui.save"), () -> save()), form);
        keep.addClassName("aligned");
        add(head, about, range, keep, unsaved, refusal, overtaken, news, grid, empty, says);
        getElement().appendChild(versions);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(GUARD);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        finish();
        if (leaving || !isChanged()) {
            return;
        }
        var going = event.postpone();
        var back = event.getTrigger() == NavigationTrigger.HISTORY;
        if (back) {
            getElement().executeJs(STAY, address);
        }
        add(new LeaveQuestion(head.title(), this::save, () -> {
            leaving = true;
            if (back) {
                getElement().executeJs("history.back()");
            } else {
                going.proceed();
            }
        }));
    }

    @Override
    public String getPageTitle() {
        return head.title() + " - Kervan";
    }

    @Configuration
    static class Known {

        @Bean
        KeyedPage knownBoards(Boards boards) {
            return new KeyedPage(BoardView.class, (parameters, query) -> asked(boards, parameters, query).isPresent());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        var query = event.getLocation().getQueryParameters();
        address = event.getLocation().getPathWithQueryParameters();
        leaving = false;
        asked(boards, event.getRouteParameters(), query).ifPresentOrElse(version -> open(version, query), () -> event.rerouteToError(NotFoundException.class,
                boards.find(key).isPresent() ? Texts.of("saved.board.no-version", "key", key) : Texts.of("saved.board.unknown")));
    }

    /// The newest version, or the one that the address asks for.
    private static Optional<SavedVersion<Board>> asked(Boards boards, RouteParameters parameters, QueryParameters query) {
        var wanted = query.getSingleParameter("version").orElse("");
        return boards.versions(parameters.get("key").orElse("")).stream().filter(one -> wanted.isEmpty() || wanted.equals(Integer.toString(one.number()))).findFirst();
    }

    private void open(SavedVersion<Board> version, QueryParameters query) {
        show(version, version.content());
        var said = BoardAddress.of(query, board.range());
        refusal.setText(said.notice());
        board = board.with(said.range());
        range.show(board.range());
        tiles();
    }

    private void show(SavedVersion<Board> version, Board content) {
        base = version;
        board = content;
        head.show(version.title(), version.note());
        var newest = boards.find(version.key()).map(SavedVersion::number).orElse(version.number());
        var old = version.number() == newest ? "" : " " + Texts.of("saved.board.old", "newest", Integer.toString(newest));
        about.setText(Parts.version(version) + "." + (version.withdrawn() ? " " + Texts.of("saved.board.withdrawn") : old));
        form.removeAll();
        form.add(new TileForm(views.all(), targets.all(Vintage.LATEST), this::add));
        showVersions();
        tell();
    }

    private void tiles() {
        var shown = contents.of(board.tiles(), board.range());
        grid.show(IntStream.range(0, shown.size()).mapToObj(at -> new TileCard(board.tiles().get(at), shown.get(at), this)).toList());
        tell();
    }

    private TileCard card(Tile tile) {
        return new TileCard(tile, contents.of(tile, board.range()), this);
    }

    /// Shows the tiles with the figures as they are now; what was not saved stays.
    @Override
    public void renew() {
        finish();
        tiles();
    }

    /// Says whether all is saved; what was said of an earlier save no longer holds once something is changed.
    private void tell() {
        empty.setVisible(board.tiles().isEmpty());
        var saved = board.equals(base.content()) && head.says(base.title(), base.note());
        unsaved.setText(saved ? "" : Texts.of("saved.board.unsaved"));
        if (!saved) {
            news.setText("");
        }
        getElement().setAttribute("data-unsaved", isChanged());
    }

    /// Whether something would be lost: what the address says of first and last period and the day is not.
    private boolean isChanged() {
        return !board.with(base.content().range()).equals(base.content()) || !head.says(base.title(), base.note());
    }

    private void changed(BoardRange chosen) {
        grid.finish();
        board = board.with(chosen);
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("from", chosen.from());
        parameters.put("to", chosen.to());
        parameters.put("asOf", chosen.asOf());
        parameters.values().removeIf(String::isEmpty);
        at(new Location("board/" + base.key(), QueryParameters.simple(parameters)));
        tiles();
    }

    private void arranged(BoardGrid.Arranged arranged) {
        board = board.arranged(arranged.tiles());
        grid.order(board.tiles(), arranged.moved());
        tell();
    }

    private void add(Tile.Kind kind, String content, String named, int width, int height) {
        board = board.plus(kind, content, named, width, height);
        grid.append(card(board.tiles().getLast()));
        tell();
        getElement().executeJs("this.querySelector('.tile:last-of-type')?.scrollIntoView({ block: 'nearest' })");
    }

    /// What is written in fields that are open is as good as done.
    private void finish() {
        head.finish();
        grid.finish();
    }

    @Override
    public void edit(TileCard card, String title, String content) {
        board = board.edited(card.id(), title, content);
        grid.replace(card, card(board.tiles().stream().filter(tile -> tile.id().equals(card.id())).findFirst().orElseThrow()));
        tell();
    }

    @Override
    public void left(String id) {
        grid.find(id).ifPresent(TileCard::focusEdit);
    }

    @Override
    public void remove(TileCard card) {
        board = board.without(card.id());
        grid.drop(card);
        tell();
        news.setText(Texts.of("saved.board.removed"));
        news.getElement().executeJs("this.focus()");
    }

    /// Shows another address, without a step in the history of the browser.
    private void at(Location location) {
        address = location.getPathWithQueryParameters();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    /// Whether it could be saved.
    private boolean save() {
        clear();
        finish();
        var result = boards.save(base.key(), base.number(), draft());
        answer(result);
        return result instanceof SaveResult.Kept;
    }

    private Draft<Board> draft() {
        return new Draft<>(head.title(), head.note(), board, steward.who());
    }

    private void answer(SaveResult<Board> result) {
        switch (result) {
            case SaveResult.Kept<Board> kept -> kept(kept.version());
            case SaveResult.Overtaken<Board> late -> overtaken.add(new OvertakenNote(late.sentence(), ViewsView.address(late.newest()),
                    () -> again(boards.save(late.newest().key(), late.newest().number(), draft())), () -> again(boards.save(draft()))));
            case SaveResult.Refused<Board> refused -> refusal.setText(refused.objection().sentence());
            case SaveResult.Unknown<Board> unknown -> refusal.setText(unknown.objection().sentence());
        }
    }

    private void again(SaveResult<Board> result) {
        clear();
        answer(result);
    }

    private void kept(SavedVersion<Board> version) {
        var another = !version.key().equals(base.key());
        show(version, version.content());
        range.show(board.range());
        news.setText(Texts.of("saved.ui.kept", "title", version.title(), "number", Integer.toString(version.number())));
        if (another || getUI().filter(ui -> ui.getActiveViewLocation().getQueryParameters().getParameters().containsKey("version")).isPresent()) {
            at(new Location("board/" + version.key()));
        }
    }

    private void restore(SavedVersion<Board> earlier) {
        clear();
        var newest = boards.find(base.key()).map(SavedVersion::number).orElse(base.number());
        answer(boards.restore(base.key(), earlier.number(), newest, steward.who()));
        range.show(board.range());
        tiles();
    }

    private void showVersions() {
        versions.removeAllChildren();
        versions.appendChild(new Element("summary").setText(Texts.of("saved.ui.versions")), new VersionList<>(boards, base.key(), ViewsView::address, this::restore).getElement());
    }

    private void clear() {
        refusal.setText("");
        news.setText("");
        overtaken.removeAll();
    }
}
