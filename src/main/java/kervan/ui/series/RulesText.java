package kervan.ui.series;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import kervan.language.Texts;

/// The rules of reconciliation, as published in docs/reconciliation.md: two lines under the chart, the rest on demand.
class RulesText extends Div {

    private static final int PERIODS = 5;
    private static final int PREFERENCE = 6;

    RulesText(List<String> summary) {
        addClassName("rules");
        summary.forEach(line -> add(new Paragraph(line)));
        var details = new NativeDetails(Texts.of("seriespage.rules.all"), new Div(list("seriespage.rules.period.", PERIODS), new Paragraph(Texts.of("seriespage.rules.several")), list("seriespage.rules.preference.", PREFERENCE)));
        add(details);
    }

    private static OrderedList list(String key, int rules) {
        return new OrderedList(IntStream.rangeClosed(1, rules).mapToObj(number -> new ListItem(Texts.of(key + number))).toArray(ListItem[]::new));
    }
}
