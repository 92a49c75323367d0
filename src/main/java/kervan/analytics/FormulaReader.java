package kervan.analytics;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kervan.analytics.FormulaAnswer.Unreadable;

/// Reads sums of products of lines, numbers and brackets, from left to right.
final class FormulaReader {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");

    private final String text;
    private int at;
    private int depth;

    private FormulaReader(String text) {
        this.text = text;
    }

    /// Ends reading; never leaves this class.
    private static final class Stop extends RuntimeException {

        private final Unreadable why;

        private Stop(Unreadable why) {
            super(null, null, false, false);
            this.why = why;
        }
    }

    static FormulaAnswer read(String given) {
        var text = given.replace('\u2212', '-').replace('\u00d7', '*').replace('\u00b7', '*').replace('\u00f7', '/').replace('\t', ' ').replace('\u00a0', ' ');
        if (text.length() > LONGEST) {
            return Unreadable.at(LONGEST + 1, "too-long", "most", LONGEST);
        }
        try {
            return new FormulaReader(text).whole();
        } catch (Stop stop) {
            return stop.why;
        }
    }

    private FormulaAnswer whole() {
        skipBlanks();
        if (at == text.length()) {
            throw stop("empty");
        }
        var term = sum();
        if (at < text.length()) {
            throw text.charAt(at) == ')' ? stop("unopened") : unexpected("operator");
        }
        if (term.letters().isEmpty()) {
            at = 0;
            throw stop("no-line");
        }
        return new Formula(term);
    }

    /// A blank between two terms is a plus, because that is what a plus becomes in an address.
    private Term sum() {
        var sum = product();
        while (true) {
            var blanks = skipBlanks();
            if (next('+') || next('-')) {
                var sign = text.charAt(at++);
                sum = new Term.Pair(sign, sum, product());
            } else if (blanks && at < text.length() && beginsTerm(text.charAt(at))) {
                sum = new Term.Pair('+', sum, product());
            } else {
                return sum;
            }
        }
    }

    private Term product() {
        var product = signed();
        while (true) {
            var before = at;
            skipBlanks();
            if (!next('*') && !next('/')) {
                at = before;
                return product;
            }
            var sign = text.charAt(at++);
            product = new Term.Pair(sign, product, signed());
        }
    }

    private Term signed() {
        skipBlanks();
        if (!next('-')) {
            return alone();
        }
        at++;
        return deeper(() -> new Term.Negated(signed()));
    }

    private Term alone() {
        if (at == text.length()) {
            throw stop("ends");
        }
        var here = text.charAt(at);
        if (here >= 'a' && here <= 'z') {
            at++;
            return new Term.Line(here);
        }
        if (here >= '0' && here <= '9') {
            return number();
        }
        if (here == '(') {
            return bracket();
        }
        throw here == ')' ? stop("nothing-inside") : unexpected("term");
    }

    private Term bracket() {
        var opened = at++;
        var inside = deeper(this::sum);
        if (!next(')')) {
            if (at < text.length()) {
                throw unexpected("operator");
            }
            at = opened;
            throw stop("unclosed");
        }
        at++;
        return inside;
    }

    private Term deeper(Supplier<Term> inside) {
        if (++depth > DEEPEST) {
            throw stop("too-deep", "most", DEEPEST);
        }
        var term = inside.get();
        depth--;
        return term;
    }

    private Term number() {
        var end = at;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',')) {
            end++;
        }
        var digits = text.substring(at, end);
        if (!NUMBER.matcher(digits).matches()) {
            throw stop(digits.indexOf(',') >= 0 ? "comma" : "number", "text", digits);
        }
        at = end;
        return new Term.Plain(new BigDecimal(digits));
    }

    private Stop unexpected(String expected) {
        var here = text.charAt(at);
        var code = here >= 'A' && here <= 'Z' ? "capital" : expected.equals("operator") && beginsTerm(here) ? "no-operator" : expected.equals("term") && "+*/".indexOf(here) >= 0 ? "no-term" : "unknown";
        return stop(code, "text", text.substring(at, text.offsetByCodePoints(at, 1)));
    }

    private Stop stop(String code, Object... named) {
        return new Stop(Unreadable.at(at + 1, code, named));
    }

    private static boolean beginsTerm(char one) {
        return one >= 'a' && one <= 'z' || one >= '0' && one <= '9' || one == '(';
    }

    private boolean next(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean skipBlanks() {
        var before = at;
        while (next(' ')) {
            at++;
        }
        return at > before;
    }
}
