package kervan.ui.echarts;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// The name at the end of a line, or of a part of a stack, was clicked.
@DomEvent("curve-click")
public class CurveClickEvent extends ComponentEvent<ECharts> {

    private final String curve;
    private final boolean adding;

    /// For Vaadin, which calls it with what the browser says.
    public CurveClickEvent(ECharts source, boolean fromClient, @EventData("event.detail.curve") String curve, @EventData("event.detail.adding") boolean adding) {
        super(source, fromClient);
        this.curve = curve;
        this.adding = adding;
    }

    /// The id of the curve or part. Sent by a browser: check it before it is used.
    public String curve() {
        return curve;
    }

    /// Whether it is wanted in addition to others (the shift key was held).
    public boolean isAdding() {
        return adding;
    }
}
