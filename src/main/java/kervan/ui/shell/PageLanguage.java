package kervan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import kervan.language.Language;
import org.jspecify.annotations.Nullable;

/// The language that a page was made in. An open page keeps it, whatever was chosen elsewhere since.
///
/// What the page asks for - clicks, uploads, polls - is answered in it. Work that comes from elsewhere, such as news that are pushed, goes through [#access].
public final class PageLanguage {

    /// The attribute of the session with the languages of its open pages, by their numbers.
    private static final String PAGES = "kervan.language.pages";

    /// Where requests name the page that they come from.
    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)v-uiId=(\\d{1,9})(?:&|$)");
    private static final Pattern RESOURCE = Pattern.compile("/VAADIN/dynamic/resource/(\\d{1,9})/");

    private PageLanguage() {
    }

    public static Language of(UI page) {
        return Language.ofTag(page.getLocale().toLanguageTag()).orElse(Language.ENGLISH);
    }

    /// As [UI#access] does, with everything said in the language of the page. From any thread.
    public static Future<Void> access(UI page, Command work) {
        return page.access(() -> of(page).speaking(work::execute));
    }

    /// A page that is being made takes the language that is spoken.
    static void begin(UI page, WrappedSession session) {
        page.setLocale(Language.current().locale());
        var pages = pages(session.getAttribute(PAGES)).orElseGet(ConcurrentHashMap::new);
        pages.put(page.getUIId(), Language.current());
        session.setAttribute(PAGES, pages);
        page.addDetachListener(gone -> pages.remove(page.getUIId()));
    }

    /// The language of the page that a request comes from; empty when it comes from none that is open.
    static Optional<Language> ofPageThatAsks(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(session -> pages(session.getAttribute(PAGES)))
                .flatMap(pages -> page(request).map(Integer::valueOf).map(pages::get));
    }

    @SuppressWarnings("unchecked")
    private static Optional<ConcurrentHashMap<Integer, Language>> pages(@Nullable Object attribute) {
        return Optional.ofNullable((ConcurrentHashMap<Integer, Language>) attribute);
    }

    private static Optional<String> page(HttpServletRequest request) {
        var parameter = PARAMETER.matcher(Optional.ofNullable(request.getQueryString()).orElse(""));
        var resource = RESOURCE.matcher(request.getRequestURI());
        return parameter.find() ? Optional.of(parameter.group(1)) : resource.find() ? Optional.of(resource.group(1)) : Optional.empty();
    }
}
