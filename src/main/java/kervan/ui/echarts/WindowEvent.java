package kervan.ui.echarts;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DebouncePhase;

/// A chart of lines shows another part of its axis.
@DomEvent(value = "window", debounce = @DebounceSettings(timeout = WindowEvent.PAUSE_MS, phases = DebouncePhase.TRAILING))
public class WindowEvent extends ComponentEvent<ECharts> {

    /// How long zooming has to rest before it is told, in milliseconds.
    public static final int PAUSE_MS = 300;

    private final String from;
    private final String to;

    /// For Vaadin, which calls it with what the browser says.
    public WindowEvent(ECharts source, boolean fromClient, @EventData("event.detail.from") String from, @EventData("event.detail.to") String to) {
        super(source, fromClient);
        this.from = from;
        this.to = to;
    }

    /// The id of the first place shown, empty when all are. Sent by a browser: check it before it is used.
    public String from() {
        return from;
    }

    /// The id of the last place shown, empty when all are. Sent by a browser: check it before it is used.
    public String to() {
        return to;
    }
}
