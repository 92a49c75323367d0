package kervan;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/// Says on standard output where Kervan is, once it answers, and the seconds that took since the JVM's start.
class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
            System.out.printf(Locale.ROOT, "Kervan is at http://localhost:%d/  (%.1f s; Ctrl-C stops it)%n",
                    web.getWebServer().getPort(), seconds);
        }
    }
}
