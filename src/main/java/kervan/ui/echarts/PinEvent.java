package kervan.ui.echarts;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A place of a chart of lines was pinned, so that its values stay in sight, or let go.
@DomEvent("pin")
public class PinEvent extends ComponentEvent<ECharts> {

    private final String period;

    /// For Vaadin, which calls it with what the browser says.
    public PinEvent(ECharts source, boolean fromClient, @EventData("event.detail.period") String period) {
        super(source, fromClient);
        this.period = period;
    }

    /// The id of the place, empty when none is pinned any more. Sent by a browser: check it before it is used.
    public String period() {
        return period;
    }
}
