package kervan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// How one trait of an announcement differs between two entries of the ledger, or that it does not.
///
/// @param trait in words: *value*, *due*
/// @param before null where nothing was said; a text, a day, or the [Promise] whose value it is
/// @param after likewise
public record Change(String trait, @Nullable Object before, @Nullable Object after) {

    private record Trait(String words, Function<Announcement, @Nullable Object> of) {
    }

    private static final List<Trait> OTHERS = List.of(
            new Trait("for days from", one -> one.promise().startsOn()), new Trait("promises", one -> one.promise().subject().code()),
            new Trait("kind", one -> one.promise().kind().code()), new Trait("series", one -> one.series().text()), new Trait("scope", Announcement::scope),
            new Trait("target", Announcement::target), new Trait("announced by", Announcement::announcedBy), new Trait("bodies", one -> joined(one.bodies())),
            new Trait("announced on", Announcement::announcedOn), new Trait("printed", Announcement::printed), new Trait("title", Announcement::title),
            new Trait("compared with", one -> one.compared().words()), new Trait("period of the baseline", one -> text(one.compared().period())),
            new Trait("baseline", one -> baseline(one.compared())), new Trait("factor", one -> text(one.compared().factor())),
            new Trait("supersedes", Announcement::supersedes), new Trait("share of", Announcement::proratedFrom),
            new Trait("document", one -> document(one.source())), new Trait("note", Announcement::note));

    /// Value and due date, changed or not, and whatever else is not the same.
    static List<Change> between(Announcement before, Announcement after) {
        var changes = new ArrayList<Change>();
        changes.add(new Change("value", before.promise(), after.promise()));
        changes.add(new Change("due", before.dueOn(), after.dueOn()));
        OTHERS.stream().map(trait -> new Change(trait.words, trait.of.apply(before), trait.of.apply(after))).filter(Change::isOne).forEach(changes::add);
        return List.copyOf(changes);
    }

    /// Whether anything is different.
    public boolean isOne() {
        return !told(before).equals(told(after));
    }

    /// *value 1.5 Mt to 1.2 Mt*, *due 2025-12-31 as before*.
    public String words() {
        var name = Texts.of("ledger.trait." + trait.replace(' ', '-'));
        return isOne() ? Texts.of("ledger.change", "trait", name, "before", told(before), "after", told(after)) : Texts.of("ledger.change.same", "trait", name, "before", told(before));
    }

    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> Texts.of("ledger.change.nothing");
            case Promise promise -> amount(promise);
            default -> value.toString();
        };
    }

    private static String amount(Promise promise) {
        var number = Optional.ofNullable(promise.low()).map(low -> low.toPlainString() + "–").orElse("") + promise.value().toPlainString() + " " + promise.unit().code();
        var said = promise.qualifier() == Qualifier.EXACTLY ? number : Texts.of("amount." + promise.qualifier().code().replace(' ', '-'), "amount", number);
        return promise.perYear() ? Texts.of("amount.a-year", "amount", said) : said;
    }

    private static @Nullable String baseline(Baseline one) {
        return one.value() instanceof BigDecimal value && one.unit() instanceof UnitOfMeasure unit ? value.toPlainString() + " " + unit.code() : null;
    }

    private static String document(Source source) {
        return "%s: %s%s%s".formatted(source.publisher(), source.title(), source.published().map(on -> ", " + on).orElse(""),
                source.address() == null ? "" : ", " + source.address());
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value);
    }
}
