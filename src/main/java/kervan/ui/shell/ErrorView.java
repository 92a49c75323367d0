package kervan.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// A page that could not be made: a calm sentence for the reader, the cause under the same code in the log.
@ParentLayout(MainLayout.class)
class ErrorView extends Notice implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(ErrorView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var cause = parameter.getCaughtException();
        if (cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException) {
            log.warn("The database cannot be reached", cause);
            say("The data cannot be reached just now", "The database does not answer. Nothing is lost; load the page again in a minute.");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        var code = UUID.randomUUID().toString().substring(0, 8);
        log.error("{}: /{}", code, event.getLocation().getPath(), cause);
        say("This page could not be made", "That is a fault of Kervan, not yours. Report it with the code %s.".formatted(code));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
