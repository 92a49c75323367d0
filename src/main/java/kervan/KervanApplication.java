package kervan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kervan.local.ChosenDatabase;
import kervan.local.LocalDatabaseException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application. `./kervan run` starts it.
@SpringBootApplication
public class KervanApplication {

    private static final int WRONG_START = 1;
    private static final int NO_DATABASE = 2;

    /// Ends with code 1 when the application cannot start and with 2 when it has no database.
    public static void main(String[] arguments) {
        start(database(), arguments);
    }

    private static void start(ChosenDatabase database, String[] arguments) {
        // After the application has closed its connections, and not beside it as a hook of the JVM's would.
        SpringApplication.getShutdownHandlers().add(database.release());
        var application = new SpringApplication(KervanApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.addListeners(new ReadyLine());
        application.setDefaultProperties(settings(database));
        application.run(arguments);
    }

    private static ChosenDatabase database() {
        try {
            Optional<ChosenDatabase> chosen = ChosenDatabase.by(System.getenv());
            return chosen.orElseThrow(() -> refused(NO_DATABASE, ChosenDatabase.NO_DATABASE));
        } catch (LocalDatabaseException | IllegalArgumentException refusal) {
            throw refused(WRONG_START, refusal.getMessage());
        }
    }

    private static Map<String, Object> settings(ChosenDatabase database) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", database.address().url());
        if (database.address().user() != null) {
            settings.put("spring.datasource.username", database.address().user());
        }
        if (database.address().password() != null) {
            settings.put("spring.datasource.password", database.address().password());
        }
        settings.putAll(StartFailureReport.QUIET);
        return settings;
    }

    private static IllegalStateException refused(int code, String sentence) {
        System.err.println(sentence);
        System.exit(code);
        return new IllegalStateException(sentence);
    }
}
