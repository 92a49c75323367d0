package kervan.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Holding;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.dashboard.TargetText;
import kervan.dashboard.VerdictText;
import kervan.figure.ReconciledObservation;
import kervan.find.Found.Hit;
import kervan.find.Listing;
import kervan.find.SeriesFacts;
import kervan.language.Texts;
import kervan.search.Match.Closeness;
import kervan.search.Match.Reason;
import kervan.target.Judged;
import kervan.ui.component.Words;

/// One series in the list: what it is, its newest value, where it went, how fresh it is, what was promised of it, and ways on.
class ResultRow extends ListItem {

    private static final int FEW = 3;

    private final Listing listing;
    private final Hit hit;
    private final String name;

    ResultRow(Hit hit, SeriesFacts facts, boolean ticked, BiConsumer<String, Boolean> tick) {
        this.hit = hit;
        this.listing = hit.listing();
        this.name = SeriesWords.name(listing.series());
        addClassName("found");
        var key = listing.series().key().text();
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("aria-label", Texts.of("find.tick", "name", name)).setAttribute("data-series", key);
        if (ticked) {
            box.setAttribute("checked", true);
        }
        box.addEventListener("change", event -> tick.accept(key, event.getEventData().get("element.checked").asBoolean())).addEventData("element.checked");
        getElement().appendChild(box, about(facts), newest(facts));
    }

    private Element about(SeriesFacts facts) {
        var series = listing.series();
        var link = Marked.in(new Anchor("series/" + series.key(), "").getElement(), name, hit.match());
        var about = div("about").appendChild(new Element("h2").appendChild(link));
        about.appendChild(Marked.in(new Element("p").setAttribute("class", "words"), words(), hit.match()));
        reasons().forEach(reason -> about.appendChild(line("reason", Texts.of(reason.closeness() == Closeness.MISSPELT ? "find.reason.misspelt" : "find.reason",
                "kind", Texts.of("find.kind." + reason.kind().name()), "text", reason.text()))));
        about.appendChild(freshness(facts));
        publishers().ifPresent(about::appendChild);
        if (!facts.judged().isEmpty()) {
            about.appendChild(targets(facts.judged()));
        }
        return about.appendChild(ways());
    }

    private String words() {
        var series = listing.series();
        return Stream.of(SeriesWords.route(series), SeriesWords.origin(series), SeriesWords.commodity(series), SeriesWords.measure(series), Terms.words(series.unit()))
                .filter(word -> !word.equals(SeriesWords.origin("all"))).distinct().collect(Collectors.joining(" \u00b7 "));
    }

    /// Why it was found, where name and words do not show it already.
    private List<Reason> reasons() {
        return hit.match().reasons().stream().filter(reason -> !Marked.isIn(name, reason) && !Marked.isIn(words(), reason)).limit(FEW).toList();
    }

    private Element freshness(SeriesFacts facts) {
        var line = line("fresh", "");
        if (listing.holding().isEmpty()) {
            return line.setText(Texts.of("find.nothing-published"));
        }
        var holding = listing.holding().get();
        var frequencies = listing.publications().stream().flatMap(one -> one.frequencies().stream()).map(Terms::of).collect(Collectors.joining(", "));
        line.appendChild(age(holding, facts));
        if (facts.isLate()) {
            line.appendChild(late(facts));
        }
        Stream.of(Texts.of("find.span", "from", DateText.of(holding.firstDay()), "to", DateText.of(holding.lastDay())), Texts.of("find.figures", "count", holding.figures()), frequencies)
                .filter(text -> !text.isEmpty()).forEach(text -> line.appendChild(new Element("span").setText(text)));
        return line;
    }

    /// Up to which day it was published, in the meaning of the overview.
    private static Element age(Holding holding, SeriesFacts facts) {
        return new Element("span").setText(holding.lastPublished() == null ? Texts.of("find.age.unknown")
                : Texts.of("find.age", "day", DateText.of(holding.lastPublished()), "days", facts.published().orElse(-1L)));
    }

    private static Element late(SeriesFacts facts) {
        return new Element("span").setAttribute("class", "warn").setText("\u25b2 " + Texts.of("find.late", "days", facts.age().orElseThrow(), "usual", facts.usualWait().orElseThrow()));
    }

    private Optional<Element> publishers() {
        var all = listing.publications().stream().flatMap(one -> one.publishers().stream()).toList();
        var few = all.stream().limit(FEW).collect(Collectors.joining("; "));
        var names = all.size() <= FEW ? few : Texts.of("find.publishers.more", "names", few, "count", all.size() - FEW);
        return all.isEmpty() ? Optional.empty() : Optional.of(line("by", Texts.of("find.publishers", "names", names)));
    }

    private static Element targets(List<Judged> judged) {
        var list = new Element("ul").setAttribute("class", "standing").setAttribute("aria-label", Texts.of("find.targets"));
        judged.stream().sorted(Comparator.comparing((Judged one) -> one.announcement().announcedOn()).reversed()).limit(FEW)
                .forEach(one -> list.appendChild(new Element("li").appendChild(new Anchor("target/" + one.announcement().target(), TargetText.promised(one.announcement())).getElement(),
                        Words.tag(VerdictText.tag(one), "is").getElement())));
        return list;
    }

    private Element ways() {
        var key = listing.series().key();
        var open = new Anchor("series/" + key, Texts.of("find.open"));
        open.getElement().setAttribute("aria-label", Texts.of("find.open.of", "name", name));
        var add = new Anchor("explore?s=" + key, Texts.of("find.add"));
        add.getElement().setAttribute("aria-label", Texts.of("find.add.of", "name", name));
        return div("ways").appendChild(open.getElement(), add.getElement());
    }

    private Element newest(SeriesFacts facts) {
        var side = div("newest");
        facts.newest().ifPresentOrElse(one -> side.appendChild(value(one), new Element("small").setText(DateText.of(one.period()))), () -> {
            if (listing.holding().isPresent()) {
                side.appendChild(new Element("small").setText(Texts.of("find.no-period")));
            }
        });
        if (facts.line().size() > 1) {
            side.appendChild(new Element("span").setAttribute("class", "spark").setProperty("innerHTML", new Sparkline(facts.line()).svg()));
        }
        return side;
    }

    private static Element value(ReconciledObservation one) {
        return new Element("strong").appendChild(Element.createText(NumberText.of(one.observation().value())), new Element("small").setText(" " + Terms.of(one.unit())));
    }

    private static Element line(String className, String text) {
        return new Element("p").setAttribute("class", className).setText(text);
    }

    private static Element div(String className) {
        return new Element("div").setAttribute("class", className);
    }
}
