package kervan.dashboard;

import java.util.List;
import java.util.Optional;
import kervan.dashboard.Overview.Tone;
import kervan.watch.ClaimWords;
import org.jspecify.annotations.Nullable;

/// All that the page of claims says, ready to be shown.
///
/// @param words what was asked; empty where nothing was
/// @param finding the answer in a sentence, or what is wrong with the question
/// @param scope what was claimed, or what can be asked
/// @param sign how the answer is told at a glance; empty where there is none
/// @param solvedFor which part was left open and worked out; empty where none was
/// @param implied the baseline that the claim implies, in one line; empty where it implies none
/// @param parts what the parts imply of one another, where they imply more than one thing
/// @param kept the claim as it is kept; empty where it is not
public record ClaimPage(ClaimWords words, List<Choice> series, List<Choice> units, String finding, String scope, Optional<Sign> sign, Optional<String> solvedFor, Optional<String> implied,
        List<String> notes, List<Part> parts, List<Group> groups, Optional<Watched> kept, List<Watched> watched) {

    /// Whether it was understood, so that it can be kept.
    public boolean isChecked() {
        return sign.isPresent();
    }

    /// What can be chosen in a list.
    public record Choice(String code, String words) {
    }

    /// A standing, by shape, words and tone.
    public record Sign(String symbol, String words, Tone tone) {
    }

    /// A baseline that some parts of the claim imply.
    ///
    /// @param words which parts, and what baseline
    /// @param fits whether it fits the first one
    public record Part(String words, boolean fits) {
    }

    /// The figures of one nearness.
    ///
    /// @param note what the scope is; empty where that is plain
    /// @param isOpen whether it is shown at once
    public record Group(String heading, Optional<String> note, boolean isOpen, List<Line> lines) {
    }

    /// One figure that was tried.
    ///
    /// @param scope of what, where it is not the one that was asked
    /// @param period where it is not the one that was asked
    /// @param document publisher and day, or what it was put together of
    /// @param multiple empty where nothing can be worked out
    /// @param otherFactors what other factors between tonnes and barrels come to; empty where none stands between
    /// @param remarks whose figure it really is, and base effects
    /// @param chart the address of the page that shows it
    /// @param pace the address of what the claimed value would ask of the series; empty where that is not told
    public record Line(String figure, Optional<String> scope, Optional<String> period, String document, @Nullable String address, String status, boolean isPreferred, String multiple, String range,
            Sign match, Optional<String> otherFactors, List<String> remarks, String chart, String sources, Optional<String> pace) {
    }

    /// A claim that is kept.
    ///
    /// @param about who claims it, where
    /// @param flips every change of the answer, the newest first
    /// @param since when it was saved
    public record Watched(String key, String title, String address, Optional<String> about, @Nullable String document, Sign sign, String headline, String since, boolean isWatched, List<String> flips) {
    }
}
