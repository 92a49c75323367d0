package kervan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;

/// The first page a visitor sees.
@Route("")
class OverviewView extends Div {

    OverviewView() {
        add(new H1("Kervan"));
    }
}
