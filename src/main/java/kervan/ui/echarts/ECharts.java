package kervan.ui.echarts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import kervan.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A chart drawn by [Apache ECharts](https://echarts.apache.org) from an option, its JSON description.
///
/// ```java
/// var chart = new ECharts(() -> option(series.findAll()));
/// chart.setDescription("Volume fell short of the target in 2025");
/// chart.setHeight("24rem");
/// ```
///
/// Colours (`"token:target"`), formatters (`"fn:year"`) and marks that ECharts lacks (`"outline-bar"`) go by name,
/// see `frontend/echarts/README.md`. A data item's `tip`, a list of lines, is its tooltip, and what the
/// keyboard's cursor speaks: without tips a chart is a picture and takes no focus.
///
/// All that is set during a round trip reaches the browser in one update. Given a supplier, the server keeps no
/// data: it is asked whenever the chart is attached, also when a page is reloaded, moved or resynchronised.
@Tag("echarts-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./echarts/echarts-chart.ts")
public final class ECharts extends Component implements HasSize, LocaleChangeObserver {

    private SerializableSupplier<ObjectNode> option = JsonNodeFactory.instance::objectNode;
    private final List<ObjectNode> patches = new ArrayList<>();
    private boolean optionIsDue = true;

    /// An empty chart.
    public ECharts() {
        setKind("chart");
    }

    /// A chart of what the supplier answers, see [#setOption(SerializableSupplier)].
    public ECharts(SerializableSupplier<ObjectNode> option) {
        this();
        setOption(option);
    }

    /// Draws another option instead of the present one. The node is kept, not copied, until the next is set.
    public void setOption(ObjectNode option) {
        setOption(() -> option);
    }

    /// Draws what the supplier answers, instead of the present option. It is asked just before the answer to
    /// the browser, in the UI's thread, at each attach and after each [#refresh()]; what it throws reaches the
    /// session's error handler, and it is asked again at the next refresh or attach.
    public void setOption(SerializableSupplier<ObjectNode> option) {
        this.option = option;
        refresh();
    }

    /// Asks for the option anew and draws it; patches made before are forgotten.
    public void refresh() {
        patches.clear();
        optionIsDue = true;
        update();
    }

    /// Changes a part of the chart: objects merge key by key, lists of components (`series`, `yAxis`) by `id` or else by
    /// position, anything else is replaced, a series' `data` too. What the reader has zoomed to stays.
    ///
    /// The server forgets a patch once it is sent: a supplier asked later has to answer with what it said.
    public void patch(ObjectNode change) {
        patches.add(change);
        update();
    }

    /// What the chart shows, in a sentence: the finding, not the axes. It is the chart's accessible name.
    public void setDescription(String finding) {
        getElement().setAttribute("aria-label", finding);
    }

    /// The description, empty if none was set.
    public String getDescription() {
        @Nullable String finding = getElement().getAttribute("aria-label");
        return finding == null ? "" : finding;
    }

    /// The word by which screen readers announce the component, "chart" unless it is said in the reader's language.
    public void setKind(String word) {
        getElement().setAttribute("aria-roledescription", word);
    }

    /// A point was clicked, or chosen by Enter or space.
    public Registration addPointClickListener(ComponentEventListener<PointClickEvent> listener) {
        return addListener(PointClickEvent.class, listener);
    }

    /// The reader has zoomed or panned, and has paused for [ZoomEvent#PAUSE_MS].
    public Registration addZoomListener(ComponentEventListener<ZoomEvent> listener) {
        return addListener(ZoomEvent.class, listener);
    }

    /// A place of a chart of lines was pinned or let go, by pointer or by keys.
    public Registration addPinListener(ComponentEventListener<PinEvent> listener) {
        return addListener(PinEvent.class, listener);
    }

    /// The reader has zoomed a chart of lines, and has paused for [WindowEvent#PAUSE_MS].
    public Registration addWindowListener(ComponentEventListener<WindowEvent> listener) {
        return addListener(WindowEvent.class, listener);
    }

    /// The reader has moved the base of a chart of lines.
    public Registration addBaseListener(ComponentEventListener<BaseEvent> listener) {
        return addListener(BaseEvent.class, listener);
    }

    /// The name at the end of a line was clicked.
    public Registration addCurveClickListener(ComponentEventListener<CurveClickEvent> listener) {
        return addListener(CurveClickEvent.class, listener);
    }

    /// Fetches the chart as an SVG document: as large as on screen, always in light colours. The chart has to be attached.
    public void toSvg(SerializableConsumer<String> receiver) {
        getElement().executeJs("return this.toSvg()").then(String.class, receiver);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        optionIsDue = true;
        update();
    }

    /// Numbers and days follow the language of who is answered; texts are the option's own, so it is asked for again.
    @Override
    public void localeChange(LocaleChangeEvent event) {
        optionIsDue = true;
        update();
    }

    private void update() {
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, _ -> send()));
    }

    private void send() {
        if (!optionIsDue && patches.isEmpty()) {
            return;
        }
        var news = JsonNodeFactory.instance.objectNode();
        if (optionIsDue) {
            news.set("option", option.get());
            news.put("locale", Language.current().tag());
            news.set("writing", WritingOption.current());
        }
        if (!patches.isEmpty()) {
            news.putArray("patches").addAll(patches);
        }
        getElement().executeJs("this.receive($0)", news);
        optionIsDue = false;
        patches.clear();
    }
}
