package kervan.ui.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Stream;
import kervan.language.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// What a reader is told of a failure: a calm sentence, whose code finds the cause in the log.
///
/// @param status of an answer of HTTP
record Apology(String title, String sentence, int status) {

    private static final Logger log = LoggerFactory.getLogger(Apology.class);

    /// Logs the failure.
    ///
    /// @param what could not be done, as the beginning of a title: *This page could not be made*
    /// @param where it happened, for the log
    static Apology of(Throwable failure, String what, String where) {
        if (causes(failure).anyMatch(cause -> cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException)) {
            log.warn("The database cannot be reached", failure);
            return new Apology(Texts.of("shell.away.title"), Texts.of("shell.away.sentence"), HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        var code = UUID.randomUUID().toString().substring(0, 8);
        log.error("{}: {}", code, where, failure);
        return new Apology(what, Texts.of("shell.fault", "code", code), HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
