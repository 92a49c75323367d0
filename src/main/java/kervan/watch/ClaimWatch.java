package kervan.watch;

import kervan.archive.FiguresChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Has watched claims checked again: at every start, and when what came in is kept.
///
/// Whatever goes wrong here is told in the log and nowhere else: the import that it follows has succeeded.
@Component
class ClaimWatch {

    private static final Logger log = LoggerFactory.getLogger(ClaimWatch.class);

    private final SavedClaims claims;

    ClaimWatch(SavedClaims claims) {
        this.claims = claims;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(FiguresChanged figures) {
        evaluate(figures.occasion());
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        evaluate("start");
    }

    private void evaluate(String occasion) {
        try {
            claims.evaluate(occasion).forEach(claim -> log.info("claim {} flipped ({}): {}", claim.key(), occasion, claim.latest().headline()));
        } catch (RuntimeException failure) {
            log.warn("watched claims could not be checked ({}); they will be at the next occasion", occasion, failure);
        }
    }
}
