package kervan.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kervan.chart.Chart;
import kervan.export.DataTable;
import kervan.figure.Source;

/// All that the overview says, ready to be shown; nothing is left to compute.
///
/// @param finding the title: what the figures say, in a sentence
/// @param scope measure, scope, unit, and how current it is
/// @param series the address of the page of its series
public record Overview(String finding, String scope, String series, List<Card> cards, Panel headline, List<Promise> promises, List<Panel> corridors) {

    /// One number for managers, with what it rests on.
    ///
    /// @param unit beside the number, smaller
    public record Card(String title, String number, String unit, Optional<Tag> tag, Optional<Bullet> bullet, List<Line> lines) {
    }

    /// A line of words, some of them strong, some leading to a document.
    public record Line(List<Phrase> phrases) {

        static Line of(Phrase... phrases) {
            return new Line(List.of(phrases));
        }
    }

    /// @param address where the words lead to; empty for plain words
    public record Phrase(String text, boolean strong, Optional<String> address) {

        static Phrase plain(String text) {
            return new Phrase(text, false, Optional.empty());
        }

        static Phrase strong(String text) {
            return new Phrase(text, true, Optional.empty());
        }

        /// Names the document and leads to it, where its address is known.
        static Phrase from(Source source) {
            return new Phrase(source.attributedTo(), false, source.link());
        }
    }

    /// How something stands: said in words, with a shape and a colour that repeat it.
    public record Tag(String words, Tone tone) {
    }

    public enum Tone { GOOD, WARN, PROMISE, NEUTRAL }

    /// A bar up to what was reached, hatched where sources disagree, against a mark; shares of the whole scale, 0 to 1.
    public record Bullet(double reached, double reachedAtMost, double target, String words) {
    }

    /// A chart with its table twin and its sources.
    ///
    /// @param key names it in addresses and tests
    /// @param number the newest actual value; empty where there is none
    /// @param download address of the CSV of the table
    public record Panel(String key, String title, String subtitle, Optional<String> number, Chart chart, DataTable table, List<Source> sources, String download) {
    }

    /// An announcement with how it stands.
    ///
    /// @param page the address of its target
    /// @param scope of what, where it is not the series of the page
    public record Promise(String when, String what, String page, String who, Optional<String> scope, Tag standing, Source source) {
    }

    /// Lower and upper end of what was reported, equal where sources agree.
    record Reported(BigDecimal low, BigDecimal high) {
    }
}
