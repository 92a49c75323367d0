package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kervan.chart.Mark;
import org.springframework.beans.factory.annotation.Autowired;

/// The workbench on the shipped data, by the parameters of its address.
abstract class ShownExplorations {

    @Autowired
    private Explorations explorations;

    static Mark.Stack stack(Workbench workbench) {
        return marks(workbench, Mark.Stack.class).getFirst();
    }

    static <T extends Mark> List<T> marks(Workbench workbench, Class<T> kind) {
        return workbench.panels().stream().flatMap(panel -> panel.chart().stream()).flatMap(chart -> chart.marks().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<String> ids(Mark.Stack stack) {
        return stack.parts().stream().map(Mark.Stack.Part::id).toList();
    }

    static double sum(Mark.Stack stack, String period) {
        return stack.parts().stream().flatMap(part -> part.points().stream()).filter(point -> point.id().equals(period)).mapToDouble(point -> point.y().doubleValue()).sum();
    }

    double number(String query, String period) {
        return results(query).values().stream().filter(one -> one.period().equals(period)).findFirst().orElseThrow().value().doubleValue();
    }

    Workbench workbench(String query) {
        return explorations.workbench(understood(query));
    }

    Results results(String query) {
        return explorations.results(understood(query));
    }

    static Exploration understood(String text) {
        Map<String, List<String>> query = Arrays.stream(text.strip().split("&")).filter(one -> one.contains("=")).collect(Collectors.toMap(one -> one.substring(0, one.indexOf('=')),
                one -> List.of(URLDecoder.decode(one.substring(one.indexOf('=') + 1), StandardCharsets.UTF_8)), (one, same) -> one, LinkedHashMap::new));
        var understood = Exploration.of(query);
        assertThat(understood.notices()).isEmpty();
        return understood.exploration();
    }

    String note(String query, String period) {
        return workbench(query).table().rows().stream().filter(row -> row.period().toString().equals(period)).findFirst().orElseThrow().cells().getFirst().note();
    }
}
