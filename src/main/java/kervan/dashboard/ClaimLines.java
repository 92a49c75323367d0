package kervan.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.chart.FigureText;
import kervan.chart.NumberText;
import kervan.chart.SpanText;
import kervan.chart.Terms;
import kervan.claim.Basis;
import kervan.claim.Exhibit;
import kervan.claim.Nearness;
import kervan.claim.Row;
import kervan.dashboard.ClaimPage.Group;
import kervan.dashboard.ClaimPage.Line;
import kervan.figure.Figure;
import kervan.figure.Scope;
import kervan.figure.Source;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.watch.CheckedClaim;
import kervan.watch.ClaimText;

/// The figures that a claim was tried against, by how near their scope is; every figure in one line, whatever the factors.
record ClaimLines(CheckedClaim checked) {

    List<Group> groups() {
        var rows = checked.check().rows().stream().collect(Collectors.groupingBy(row -> row.baseline().nearness(), LinkedHashMap::new, Collectors.toList()));
        return Arrays.stream(Nearness.values()).filter(rows::containsKey).map(nearness -> group(nearness, rows.get(nearness))).toList();
    }

    private Group group(Nearness nearness, List<Row> rows) {
        var figures = rows.stream().collect(Collectors.groupingBy(row -> List.of(row.baseline().basis(), row.baseline().series(), Optional.ofNullable(row.value())), LinkedHashMap::new, Collectors.toList()));
        var isOpen = nearness.compareTo(Nearness.WHOLE) < 0 || rows.stream().anyMatch(Row::holds);
        var note = nearness == Nearness.ASKED ? Optional.ofNullable(checked.series().scope()).map(Scope::note) : Optional.<String>empty();
        return new Group(heading(nearness, rows.getFirst().baseline()), note, isOpen, figures.values().stream().map(this::line).toList());
    }

    private static String heading(Nearness nearness, Exhibit first) {
        return switch (nearness) {
            case ASKED -> first.scope();
            case SAME -> Texts.of("claim.group.same");
            case PART -> Texts.of("claim.group.part");
            case WHOLE -> Texts.of("claim.group.whole");
            case SIBLING -> Texts.of("claim.group.sibling");
        };
    }

    /// @param rows of one figure, its own factor first
    private Line line(List<Row> rows) {
        var row = rows.stream().filter(one -> one.baseline().ownFactor()).findFirst().orElse(rows.getFirst());
        var one = row.baseline();
        var source = one.basis().sources().stream().findFirst();
        return new Line(ClaimText.baseline(one), one.nearness() == Nearness.ASKED ? Optional.empty() : Optional.of(one.scope()),
                one.period().equals(checked.check().claim().period()) ? Optional.empty() : Optional.of(Language.current() == Language.ENGLISH ? one.period().toString() : SpanText.said(one.period())), document(one, source), source.map(Source::address).orElse(null),
                one.basis() instanceof Basis.Told ? Texts.of("claim.line.told") : Terms.of(one.status()), one.preferred(), multiple(row), range(row), ClaimSigns.of(row.match()), otherFactors(rows, row), remarks(row),
                checked.chart(one), checked.sources(one), checked.pace(one));
    }

    private static String document(Exhibit one, Optional<Source> source) {
        if (one.basis() instanceof Basis.Told) {
            return Texts.of("claim.line.with-claim");
        }
        return ClaimText.formula(one).map(formula -> Texts.of("claim.line.put-together", "formula", formula)).or(() -> source.map(FigureText::document)).orElse("");
    }

    private String multiple(Row row) {
        return row.multiple().map(multiple -> ClaimText.compared(multiple, checked.check().claim().factor())).or(() -> row.solved().map(value -> ClaimText.solved(row, value, checked.check().claim().unit()))).orElse("");
    }

    private String range(Row row) {
        return row.multiple().map(multiple -> ClaimText.range(multiple, checked.check().claim().factor())).orElse("");
    }

    /// `at 7.33 1.62 times, at 7.84 1.51 times`.
    private static Optional<String> otherFactors(List<Row> rows, Row own) {
        var others = rows.stream().filter(row -> row != own && row.baseline().barrelsPerTonne() != null && row.multiple().isPresent())
                .sorted(Comparator.comparing(row -> row.baseline().barrelsPerTonne()))
                .map(row -> Texts.of("claim.line.at-factor", "factor", NumberText.of(row.baseline().barrelsPerTonne()), "times", ClaimText.times(row.multiple().orElseThrow()))
                        + (row.holds() == own.holds() ? "" : " (%s)".formatted(row.match().words())))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", others));
    }

    private static List<String> remarks(Row row) {
        var remarks = new ArrayList<String>();
        Optional.ofNullable(row.baseline().partOnly()).ifPresent(part -> remarks.add(Texts.of("claim.line.whole-but", "part", part)));
        Optional.ofNullable(row.value()).ifPresent(value -> remarks.add(Texts.of(value.preferred() ? "claim.line.value" : "claim.line.value-other", "value", ClaimText.baseline(value))));
        row.baseline().basis().published().filter(figure -> !figure.status().isReported()).map(Figure::note).ifPresent(remarks::add);
        Stream.of(Row.BaseEffect.values()).filter(row.baseEffects()::contains).map(ClaimLines::words).forEach(remarks::add);
        return remarks;
    }

    private static String words(Row.BaseEffect effect) {
        return Texts.of("claim.line." + effect.code());
    }
}
