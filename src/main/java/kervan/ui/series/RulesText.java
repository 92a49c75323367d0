package kervan.ui.series;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// The rules of reconciliation, as published in docs/reconciliation.md: two lines under the chart, the rest on demand.
class RulesText extends Div {

    private static final List<String> PERIODS = List.of(
            "A figure for exactly the period is taken as published.",
            "Otherwise figures of the same year are added and subtracted: January to June less January to May is June. Of all ways the one with the least rounding is taken.",
            "Half a unit of the last digit printed is the rounding of a figure; roundings add up. What is put together and known to a tenth only is uncertain.",
            "What comes out below zero is no volume: the figures contradict each other, and the period is missing.",
            "Rates, such as barrels a day, are neither added nor subtracted. Forecasts are taken as they stand and never subtracted.");

    private static final List<String> PREFERENCE = List.of(
            "what a steward chose, with a reason;",
            "the surer status: reported, provisional, estimated, forecast;",
            "a unit that needs no factor between tonnes and barrels;",
            "the value with which most figures agree within rounding;",
            "the most digits;",
            "the latest publication, then the publisher's name.");

    RulesText(List<String> summary) {
        addClassName("rules");
        summary.forEach(line -> add(new Paragraph(line)));
        var details = new NativeDetails("All rules", new Div(list(PERIODS), new Paragraph("Of several figures for the same days the first of these decides; all stay and are shown:"), list(PREFERENCE)));
        add(details);
    }

    private static OrderedList list(List<String> rules) {
        return new OrderedList(rules.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
