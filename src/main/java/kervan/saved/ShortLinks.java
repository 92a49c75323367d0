package kervan.saved;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Short names of addresses. The same address has the same name, and a name once given leads to its address for ever.
@Service
@Transactional
public class ShortLinks {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    /// Of so many digits there are 57 thousand million names.
    private static final int USUAL = 6;
    private static final int ALL = 43;

    private final ShortLinkStore store;
    private final Clock clock;

    ShortLinks(ShortLinkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The short name of the address, a new one where it has none yet.
    public ShortLink link(PageAddress address) {
        return store.of(address).orElseGet(() -> named(address));
    }

    @Transactional(readOnly = true)
    public Optional<ShortLink> find(String code) {
        return code.matches("[0-9A-Za-z]{4,43}") ? store.find(code) : Optional.empty();
    }

    private ShortLink named(PageAddress address) {
        store.lock();
        return store.of(address).orElseGet(() -> {
            var digits = digits(address.text());
            var code = IntStream.rangeClosed(USUAL, ALL).mapToObj(length -> digits.substring(0, length)).filter(one -> store.find(one).isEmpty()).findFirst().orElseThrow();
            return store.add(new ShortLink(code, address, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        });
    }

    /// The SHA-256 of the text in base 62, all 43 digits.
    static String digits(String text) {
        var number = new BigInteger(1, sha256(text));
        var digits = new StringBuilder();
        for (var count = 0; count < ALL; count++) {
            var parts = number.divideAndRemainder(BigInteger.valueOf(DIGITS.length()));
            digits.append(DIGITS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return digits.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
