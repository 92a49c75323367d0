package kervan.ui.echarts;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DebouncePhase;

/// The place to which all values of a chart of lines are related was moved.
@DomEvent(value = "base", debounce = @DebounceSettings(timeout = BaseEvent.PAUSE_MS, phases = DebouncePhase.TRAILING))
public class BaseEvent extends ComponentEvent<ECharts> {

    /// How long the keys have to rest before it is told, in milliseconds.
    public static final int PAUSE_MS = 250;

    private final String period;

    /// For Vaadin, which calls it with what the browser says.
    public BaseEvent(ECharts source, boolean fromClient, @EventData("event.detail.period") String period) {
        super(source, fromClient);
        this.period = period;
    }

    /// The id of the place. Sent by a browser: check it before it is used.
    public String period() {
        return period;
    }
}
