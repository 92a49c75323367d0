package kervan;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What every module may ask for.
@Configuration
class KervanConfiguration {

    /// The only source of "now"; tests fix it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
