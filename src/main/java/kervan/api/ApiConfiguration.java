package kervan.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.core.StreamWriteFeature;

/// How the API is written and described.
@Configuration
class ApiConfiguration {

    /// Numbers with the digits they have: 1000, never 1E+3.
    @Bean
    JsonMapperBuilderCustomizer plainNumbers() {
        return json -> json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /// An unchanged answer is answered with 304. The tag is a weak one, because Tomcat compresses nothing that has a strong one.
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var etag = new ShallowEtagHeaderFilter();
        etag.setWriteWeakETag(true);
        var filter = new FilterRegistrationBean<>(etag);
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    /// Runs after Spring's own customizers, so that its valve is the first to be asked.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableAddresses() {
        return server -> server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new UnreadableAddressValve()));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Kervan").version("v1")
                .description("Volumes of oil, gas and cargo in transit, and what was announced of them. Numbers are numbers, missing ones null; every number has its source.")
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }
}
