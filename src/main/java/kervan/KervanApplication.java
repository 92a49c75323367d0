package kervan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application. `./kervan run` starts it.
@SpringBootApplication
public class KervanApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KervanApplication.class, arguments);
    }
}
