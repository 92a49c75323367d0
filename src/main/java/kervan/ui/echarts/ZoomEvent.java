package kervan.ui.echarts;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DebouncePhase;

/// A chart shows another part of its first zoomed axis.
@DomEvent(value = "zoom", debounce = @DebounceSettings(timeout = ZoomEvent.PAUSE_MS, phases = DebouncePhase.TRAILING))
public class ZoomEvent extends ComponentEvent<ECharts> {

    /// How long zooming has to rest before it is told, in milliseconds.
    public static final int PAUSE_MS = 300;

    private final double from;
    private final double to;

    /// For Vaadin, which calls it with what the browser says.
    public ZoomEvent(ECharts source, boolean fromClient,
            @EventData("event.detail.from") double from,
            @EventData("event.detail.to") double to) {
        super(source, fromClient);
        this.from = from;
        this.to = to;
    }

    /// The first value shown, in the axis' units: milliseconds since 1970 on a time axis, a position from 0 among categories.
    public double from() {
        return from;
    }

    /// The last value shown, in the same units.
    public double to() {
        return to;
    }
}
