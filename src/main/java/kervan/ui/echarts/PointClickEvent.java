package kervan.ui.echarts;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A point of a chart was chosen by pointer or keyboard.
@DomEvent("point-click")
public class PointClickEvent extends ComponentEvent<ECharts> {

    private final String series;
    private final int index;
    private final String point;

    /// For Vaadin, which calls it with what the browser says.
    public PointClickEvent(ECharts source, boolean fromClient,
            @EventData("event.detail.series") String series,
            @EventData("event.detail.index") int index,
            @EventData("event.detail.point") String point) {
        super(source, fromClient);
        this.series = series;
        this.index = index;
        this.point = point;
    }

    /// The series' `id`, or else its `name`, or else its position from 0.
    public String series() {
        return series;
    }

    /// The point's position in its series' data, from 0. Sent by a browser: check it before it is used.
    public int index() {
        return index;
    }

    /// The data item's `id`, empty if it has none. Sent by a browser: check it before it is used.
    public String point() {
        return point;
    }
}
