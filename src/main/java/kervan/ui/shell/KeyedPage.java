package kervan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// A page whose address has a key in it, and what it takes for such an address to lead somewhere. Each of them is a bean, so that [MissingPages] can tell before the page is made.
///
/// @param leads whether there is something at the parameters of the route and those behind the question mark
public record KeyedPage(Class<? extends Component> page, BiPredicate<RouteParameters, QueryParameters> leads) {

    /// One that asks for nothing but its `key`.
    public static KeyedPage of(Class<? extends Component> page, Predicate<String> leads) {
        return new KeyedPage(page, (parameters, _) -> leads.test(parameters.get("key").orElse("")));
    }
}
