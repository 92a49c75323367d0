package kervan.ui.echarts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EChartsTests {

    private final UI ui = new UI();

    @BeforeEach
    void enterUi() {
        ui.getInternals().setSession(mock(VaadinSession.class));
        ui.setLocale(Locale.forLanguageTag("tr-TR"));
        UI.setCurrent(ui);
    }

    @AfterEach
    void leaveUi() {
        UI.setCurrent(null);
    }

    @Test
    void allOfARoundTripGoesInOneUpdate() {
        var chart = new ECharts();
        ui.add(chart);
        chart.setOption(json("{'series': [1]}"));
        chart.patch(json("{'grid': {'left': 4}}"));
        chart.patch(json("{'grid': {'top': 8}}"));

        assertThat(roundTrip()).containsExactly(json(
                "{'option': {'series': [1]}, 'locale': 'en', 'patches': [{'grid': {'left': 4}}, {'grid': {'top': 8}}]}"));
        assertThat(roundTrip()).isEmpty();
    }

    @Test
    void patchTravelsWithoutTheOption() {
        var chart = new ECharts(() -> json("{'series': [1]}"));
        ui.add(chart);
        roundTrip();

        chart.patch(json("{'grid': {'left': 4}}"));

        assertThat(roundTrip()).containsExactly(json("{'patches': [{'grid': {'left': 4}}]}"));
    }

    @Test
    void supplierIsAskedAtEachAttachAndAtNoOtherTime() {
        var answers = new ArrayList<ObjectNode>();
        var chart = new ECharts(() -> {
            answers.add(json("{'n': " + answers.size() + "}"));
            return answers.getLast();
        });
        assertThat(answers).isEmpty();

        ui.add(chart);
        roundTrip();
        roundTrip();
        ui.remove(chart);
        roundTrip();
        ui.add(chart);

        assertThat(roundTrip()).containsExactly(json("{'option': {'n': 1}, 'locale': 'en'}"));
        assertThat(answers).hasSize(2);
    }

    @Test
    void movedWithinARoundTripItIsSentOnce() {
        var chart = new ECharts(() -> json("{'series': [1]}"));
        ui.add(chart);
        roundTrip();

        ui.remove(chart);
        ui.add(chart);

        assertThat(roundTrip()).hasSize(1);
    }

    @Test
    void refreshForgetsPatches() {
        var chart = new ECharts(() -> json("{'series': [1]}"));
        ui.add(chart);
        chart.patch(json("{'grid': {'left': 4}}"));
        chart.refresh();

        assertThat(roundTrip()).containsExactly(json("{'option': {'series': [1]}, 'locale': 'en'}"));
    }

    @Test
    void anotherLocaleDrawsAnew() {
        var chart = new ECharts(() -> json("{'series': [1]}"));
        ui.add(chart);
        roundTrip();

        ui.setLocale(Locale.ENGLISH);

        assertThat(roundTrip()).containsExactly(json("{'option': {'series': [1]}, 'locale': 'en'}"));
    }

    @Test
    void failingSupplierIsAskedAgain() {
        var broken = new boolean[] {true};
        var chart = new ECharts(() -> {
            if (broken[0]) {
                throw new IllegalStateException("no database");
            }
            return json("{'series': [1]}");
        });
        ui.add(chart);
        assertThatIllegalStateException().isThrownBy(this::roundTrip);

        broken[0] = false;
        chart.refresh();

        assertThat(roundTrip()).hasSize(1);
    }

    @Test
    void descriptionIsItsAccessibleName() {
        var chart = new ECharts();
        assertThat(chart.getDescription()).isEmpty();

        chart.setDescription("Volume fell short");
        chart.setKind("grafik");

        assertThat(chart.getElement().getAttribute("aria-label")).isEqualTo("Volume fell short");
        assertThat(chart.getElement().getAttribute("aria-roledescription")).isEqualTo("grafik");
    }

    /// What one answer to the browser tells charts.
    private List<ObjectNode> roundTrip() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("this.receive("))
                .map(call -> ((ObjectNode) call.getParameters().getFirst()).without("writing"))
                .toList();
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
