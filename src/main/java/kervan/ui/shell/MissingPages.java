package kervan.ui.shell;

import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Answers with 404 where an address leads nowhere.
///
/// A browser is sent the same document at every address first, with 200, and asks for the page from there; what [NotFoundView] answers then is the status of no document. `vaadin.eagerServerLoad` would
/// give it, but makes every page twice.
@Component
class MissingPages implements VaadinServiceInitListener {

    private final List<KeyedPage> keyed;

    MissingPages(List<KeyedPage> keyed) {
        this.keyed = keyed;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse document) {
        if (!leads(document.getVaadinRequest())) {
            document.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean leads(VaadinRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return request.getService().getRouter().resolveNavigationTarget(path, Map.of()).filter(found -> leads(found, request)).isPresent();
    }

    /// Where the database cannot be asked the page says so.
    private boolean leads(NavigationState found, VaadinRequest request) {
        try {
            var query = QueryParameters.full(request.getParameterMap());
            return keyed.stream().filter(one -> one.page().equals(found.getNavigationTarget())).allMatch(one -> one.leads().test(found.getRouteParameters(), query));
        } catch (DataAccessException | TransactionException away) {
            return true;
        }
    }
}
