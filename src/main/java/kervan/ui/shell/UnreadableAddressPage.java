package kervan.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kervan.language.Language;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers with a page of Kervan where Tomcat refuses the path of an address before any filter sees it: `/%FF`, `/%00`. The API has its own words.
final class UnreadableAddressPage extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() == 400 && !request.getRequestURI().startsWith("/api/") && response.getContentWritten() == 0 && response.setErrorReported()) {
            LanguageFilter.wanted(request).speaking(() -> write(request, response));
        }
    }

    private static void write(Request request, Response response) {
        try {
            response.setContentType(PlainPage.TYPE);
            response.setHeader("Content-Language", Language.current().tag());
            response.getOutputStream().write(PlainPage.unreadable(request).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            response.setSuspended(true);
        }
    }
}
