package kervan.analytics;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// A part of a formula.
sealed interface Term {

    /// A line, by its letter.
    record Line(char letter) implements Term {
    }

    record Plain(BigDecimal number) implements Term {
    }

    record Negated(Term term) implements Term {
    }

    /// @param sign one of `+-*/`
    record Pair(char sign, Term left, Term right) implements Term {
    }

    /// The letters in it, in alphabetical order.
    default Set<Character> letters() {
        var letters = new TreeSet<Character>();
        switch (this) {
            case Line(var letter) -> letters.add(letter);
            case Plain _ -> { }
            case Negated(var term) -> letters.addAll(term.letters());
            case Pair(_, var left, var right) -> {
                letters.addAll(left.letters());
                letters.addAll(right.letters());
            }
        }
        return letters;
    }

    /// The same with other letters.
    default Term moved(UnaryOperator<Character> letters) {
        return switch (this) {
            case Line(var letter) -> new Line(letters.apply(letter));
            case Plain plain -> plain;
            case Negated(var term) -> new Negated(term.moved(letters));
            case Pair(var sign, var left, var right) -> new Pair(sign, left.moved(letters), right.moved(letters));
        };
    }

    /// With the brackets that are needed and no blanks.
    default String written() {
        return switch (this) {
            case Line(var letter) -> String.valueOf(letter);
            case Plain(var number) -> number.toPlainString();
            case Negated(var term) -> "-" + bracketed(term, 3);
            case Pair(var sign, var left, var right) -> bracketed(left, rank()) + sign + bracketed(right, rank() + 1);
        };
    }

    private static String bracketed(Term term, int least) {
        return term.rank() < least ? "(" + term.written() + ")" : term.written();
    }

    /// How closely it holds together: 1 for sums, 2 for products, 3 for what stands alone.
    private int rank() {
        return switch (this) {
            case Pair(var sign, _, _) -> sign == '+' || sign == '-' ? 1 : 2;
            case Negated _ -> 2;
            case Line _, Plain _ -> 3;
        };
    }
}
