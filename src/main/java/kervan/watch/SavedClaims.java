package kervan.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import kervan.archive.Spoken;
import kervan.claim.Match;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.watch.SavedClaim.ClaimSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Claims that are kept and watched: checked when they are saved, and again when figures arrive. Nothing is ever removed.
@Service
@Transactional
public class SavedClaims {

    private static final int TITLE = 200;
    private static final int ADDRESS = 1000;

    private final Claims claims;
    private final ClaimStore store;
    private final Clock clock;

    SavedClaims(Claims claims, ClaimStore store, Clock clock) {
        this.claims = claims;
        this.store = store;
        this.clock = clock;
    }

    /// All of them, the newest first.
    @Transactional(readOnly = true)
    public List<SavedClaim> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<SavedClaim> find(String key) {
        return store.find(key);
    }

    /// The same claim, if it is kept already.
    @Transactional(readOnly = true)
    public Optional<SavedClaim> find(ClaimWords words) {
        return store.find(key(words));
    }

    /// Keeps a claim and watches it. The same claim again is the one that is kept, watched again if it no longer was.
    ///
    /// @param source its title may be blank; it is then called by what it says
    public SaveAnswer save(ClaimWords words, ClaimSource source) {
        return switch (claims.check(words)) {
            case ClaimAnswer.Refused refused -> new SaveAnswer.Refused(refused.title(), refused.sentence());
            case ClaimAnswer.Checked checked -> refusal(source).<SaveAnswer>map(refused -> refused).orElseGet(() -> keep(words, source));
        };
    }

    /// Watches a claim no longer. It stays, with what became of it.
    public SaveAnswer unwatch(String key, @Nullable String reason, @Nullable String by) {
        var why = Spoken.of("reason", reason, Spoken.REASON);
        var name = Spoken.of("name", by, Spoken.NAME);
        if (why.problem().or(name::problem).isPresent()) {
            var problem = why.problem().or(name::problem).orElseThrow();
            return new SaveAnswer.Refused(problem.title(), problem.sentence());
        }
        var found = store.find(key);
        if (found.isEmpty()) {
            return new SaveAnswer.Refused(Texts.of("unclear.unknown-claim"), Texts.of("unclear.unknown-claim-why", "key", key));
        }
        if (!found.get().watched()) {
            return new SaveAnswer.Refused(Texts.of("unclear.not-watched"), Texts.of("unclear.not-watched-why", "key", key));
        }
        store.watch(key, false, why.text(), name.text(), now());
        return new SaveAnswer.Kept(store.find(key).orElseThrow(), false);
    }

    /// Checks all that are watched, and keeps what comes to something else than before.
    ///
    /// @return those whose answer flipped
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<SavedClaim> evaluate(String occasion) {
        store.lock();
        return store.all().stream().filter(SavedClaim::watched).filter(claim -> evaluate(claim, occasion)).map(claim -> store.find(claim.key()).orElseThrow()).toList();
    }

    /// @return whether the answer flipped
    private boolean evaluate(SavedClaim claim, String occasion) {
        var evaluation = evaluated(inEnglish(claim.words()), occasion, claim.latest());
        if (!evaluation.saysTheSameAs(claim.latest())) {
            store.add(claim.key(), evaluation);
        }
        return evaluation.flipped();
    }

    private SaveAnswer keep(ClaimWords words, ClaimSource source) {
        store.lock();
        var key = key(words);
        var known = store.find(key);
        if (known.isEmpty()) {
            var checked = inEnglish(words);
            store.add(key, words, onOneLine(source, checked), now());
            store.add(key, evaluated(checked, "saved", null));
        }
        if (known.isEmpty() || !known.get().watched()) {
            store.watch(key, true, null, Spoken.of("name", source.savedBy(), Spoken.NAME).text(), now());
        }
        known.ifPresent(claim -> evaluate(claim, "saved again"));
        return new SaveAnswer.Kept(store.find(key).orElseThrow(), known.isEmpty());
    }

    /// What is kept is kept in one language, whoever had it kept.
    private ClaimAnswer inEnglish(ClaimWords words) {
        var answer = new AtomicReference<ClaimAnswer>();
        Language.ENGLISH.speaking(() -> answer.set(claims.check(words)));
        return answer.get();
    }

    private static String sentence(ClaimAnswer answer) {
        return switch (answer) {
            case ClaimAnswer.Checked checked -> checked.claim().sentence();
            case ClaimAnswer.Refused refused -> refused.sentence();
        };
    }

    private Evaluation evaluated(ClaimAnswer answer, String occasion, @Nullable Evaluation before) {
        var found = switch (answer) {
            case ClaimAnswer.Checked checked -> new Evaluation(now(), occasion, checked.claim().check().answer().code(), holds(checked.claim()), checked.claim().headline(), false);
            case ClaimAnswer.Refused refused -> new Evaluation(now(), occasion, "refused", "", refused.sentence(), false);
        };
        return before == null || found.holdsAs(before) ? found : new Evaluation(found.evaluatedAt(), occasion, found.answer(), found.holds(), found.headline(), true);
    }


    /// The figures that speak for their scopes, and whether the claim holds against them.
    private static String holds(CheckedClaim checked) {
        return checked.check().rows().stream().filter(row -> row.baseline().isFirst() && row.match() != Match.OPEN)
                .map(row -> "%s %s".formatted(row.baseline().series(), row.match().code())).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static Optional<SaveAnswer.Refused> refusal(ClaimSource source) {
        var spoken = List.of(Spoken.of("title", source.title(), TITLE), Spoken.of("maker", source.madeBy(), TITLE), Spoken.of("document", source.document(), TITLE),
                Spoken.of("address", source.address(), ADDRESS), Spoken.of("name", source.savedBy(), Spoken.NAME));
        return spoken.stream().flatMap(one -> one.problem().stream()).findFirst().map(problem -> new SaveAnswer.Refused(problem.title(), problem.sentence()))
                .or(() -> Optional.ofNullable(spoken.get(3).text()).filter(address -> !isWeb(address))
                        .map(address -> new SaveAnswer.Refused(Texts.of("unclear.unknown-address"), Texts.of("unclear.unknown-address-why", "address", address))));
    }

    private static boolean isWeb(String address) {
        try {
            var uri = URI.create(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static ClaimSource onOneLine(ClaimSource source, ClaimAnswer checked) {
        var title = Spoken.of("title", source.title(), TITLE).text();
        return new ClaimSource(title == null ? sentence(checked) : title, Spoken.of("maker", source.madeBy(), TITLE).text(), Spoken.of("document", source.document(), TITLE).text(),
                Spoken.of("address", source.address(), ADDRESS).text(), Spoken.of("name", source.savedBy(), Spoken.NAME).text());
    }

    private static String key(ClaimWords words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.query().getBytes(StandardCharsets.UTF_8))).substring(0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
