package kervan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import kervan.support.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every error in print among the shipped figures is found, and nothing else is.
class ShippedFiguresTests {

    private static ShippedFigures shipped;

    @BeforeAll
    static void read() throws IOException {
        shipped = ShippedFigures.read();
    }

    @Test
    void showTheirErrorsInPrint() {
        Golden.assertMatches(text(shipped.findings()), "check/shipped-findings.txt");
    }

    @Test
    void showTheSameErrorsWhenNobodyQuarantinedThem() {
        Golden.assertMatches(text(shipped.allAccepted().findings()), "check/shipped-findings-all-accepted.txt");
    }

    @Test
    void showNoErrorButThePrintedOnes() {
        assertThat(shipped.findings()).hasSizeLessThan(30);
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(found -> "%s | %s | %s | %s %s%n    %s%n".formatted(found.kind().code(), found.figure().series(), found.figure().interval(),
                found.figure().value().toPlainString(), found.figure().unit().code(), found.sentence())).collect(Collectors.joining());
    }
}
