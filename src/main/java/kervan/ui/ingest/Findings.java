package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.archive.Judgement;
import kervan.check.Finding;
import kervan.figure.Figure;
import kervan.ingest.Details;
import kervan.ingest.Suspicion;
import kervan.language.Texts;

/// What looks like an error in print: the finding with its evidence, and the steward's answer, for each or for all of a kind.
class Findings extends Div {

    private final Map<Integer, Verdict> verdicts = new HashMap<>();

    Findings(Details<Suspicion> suspicious, Runnable changed) {
        suspicious.shown().forEach(suspicion -> verdicts.put(suspicion.number(), new Verdict(place(suspicion.figure()), changed)));
        if (suspicious.more() > 0) {
            var cut = Difference.cut(suspicious.shown().size(), suspicious.total());
            cut.setText(Texts.of("ingest.cut-suspicious", "shown", Markup.grouped(suspicious.shown().size()), "total", Markup.grouped(suspicious.total())));
            add(cut);
        }
        kinds(suspicious.shown()).forEach((kind, numbers) -> {
            if (numbers.size() > 1) {
                add(forAll(kind, numbers, changed));
            }
        });
        add(new Listing<>(Texts.of("ingest.section.suspicious-short"), List.of(Texts.of("ingest.heading.figure"), Texts.of("ingest.heading.found"), Texts.of("ingest.heading.answer")), suspicious.shown(), this::row));
    }

    private static Map<Finding.Kind, List<Integer>> kinds(List<Suspicion> suspicions) {
        return suspicions.stream().collect(Collectors.groupingBy(suspicion -> suspicion.findings().getFirst().kind(), LinkedHashMap::new,
                Collectors.mapping(Suspicion::number, Collectors.toList())));
    }

    private Div forAll(Finding.Kind kind, List<Integer> numbers, Runnable changed) {
        var all = new Verdict(Texts.of("ingest.findings.all-of", "kind", kind.words()), () -> { });
        all.onChange(() -> {
            numbers.forEach(number -> Objects.requireNonNull(verdicts.get(number)).follow(all));
            changed.run();
        });
        var line = new Div(Markup.span("", Texts.of("ingest.findings.all", "count", Markup.grouped(numbers.size()), "kind", kind.words())), all);
        line.addClassName("for-all");
        return line;
    }

    private Element row(Suspicion suspicion) {
        var found = new Element("td").setAttribute("class", "found");
        suspicion.findings().forEach(finding -> found.appendChild(new Element("strong").setText(finding.kind().words()), Element.createText(" " + finding.sentence()), evidence(finding)));
        var figure = suspicion.figure();
        return Markup.row(Markup.lines(FigureText.value(figure), figure.series().text() + ", " + figure.interval()), found,
                new Element("td").appendChild(verdicts.get(suspicion.number()).getElement()));
    }

    private static Element evidence(Finding finding) {
        return new Element("small").setText(finding.evidence().stream().map(figure -> "%s, %s: %s, %s".formatted(figure.series(), figure.interval(), FigureText.value(figure), figure.source().publisher()))
                .collect(Collectors.joining(" · ")));
    }

    private static String place(Figure figure) {
        return "%s, %s, %s".formatted(figure.series(), figure.interval(), FigureText.value(figure));
    }

    /// By the number of the figure; those without an answer follow the rule.
    Map<Integer, Judgement> judgements() {
        var judgements = new HashMap<Integer, Judgement>();
        verdicts.forEach((number, verdict) -> verdict.judgement(number).ifPresent(judgement -> judgements.put(number, judgement)));
        return judgements;
    }

    int leftOut() {
        return (int) verdicts.values().stream().filter(Verdict::isLeftOut).count();
    }

    Optional<String> hindrance() {
        var open = verdicts.values().stream().filter(Verdict::lacksReason).count();
        return open == 0 ? Optional.empty() : Optional.of(Texts.of("ingest.findings.say-why", "count", open));
    }
}
