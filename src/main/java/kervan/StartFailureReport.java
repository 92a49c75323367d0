package kervan;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Tells people in a sentence why Kervan did not start; the stack trace is for the debug log.
class StartFailureReport implements FailureAnalysisReporter {

    /// Settings that keep Spring Boot from telling the same at length.
    static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "off",
            "logging.level.org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger", "warn",
            "logging.level.org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext",
            "error");

    private static final Logger LOG = LoggerFactory.getLogger(StartFailureReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        System.err.println("Kervan did not start: " + analysis.getDescription() + (action == null ? "" : " " + action));
        LOG.debug("Kervan did not start", analysis.getCause());
    }
}
