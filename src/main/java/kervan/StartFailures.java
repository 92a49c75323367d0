package kervan;

import kervan.database.UnsuitableDatabaseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// The reasons not to start that are the surroundings' and not Kervan's: a taken port, an unsuitable database.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis("port " + taken.getPort() + " is in use by another program.",
                        "Choose another one with --port.", failure);
            }
            if (cause instanceof UnsuitableDatabaseException unsuitable) {
                return new FailureAnalysis(unsuitable.getMessage(), null, failure);
            }
        }
        return null;
    }
}
