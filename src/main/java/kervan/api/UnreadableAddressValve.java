package kervan.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers in the words of the API where Tomcat refuses an address of it before Kervan sees it: `%00`, encoded slashes. Other addresses have a valve of their own.
class UnreadableAddressValve extends ErrorReportValve {

    private static final String PROBLEM = """
            {"detail":"This address cannot be read: an encoded slash, backslash or zero, or a broken %% sequence, does not belong in it. \
            Remove it; GET /v3/api-docs describes what there is.","status":%d,"title":"Unreadable address"}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() == 400 && request.getRequestURI().startsWith("/api/") && response.getContentWritten() == 0 && response.setErrorReported()) {
            write(response);
        }
    }

    private static void write(Response response) {
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(PROBLEM.formatted(response.getStatus()).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            response.setSuspended(true);
        }
    }
}
