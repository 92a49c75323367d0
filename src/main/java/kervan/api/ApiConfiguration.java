package kervan.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
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

    private static final Schema<?> PROBLEM = new ObjectSchema().addProperty("title", new StringSchema()).addProperty("status", new IntegerSchema())
            .addProperty("detail", new StringSchema()).addProperty("instance", new StringSchema());

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

    /// Before anything else is asked.
    @Bean
    FilterRegistrationBean<CrossSiteFilter> crossSite() {
        var filter = new FilterRegistrationBean<>(new CrossSiteFilter());
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    /// What is posted is JSON, even where a client such as curl calls it a form unless told otherwise; as a form it would be taken for parameters.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> noForms() {
        return server -> server.addConnectorCustomizers(connector -> connector.setParseBodyMethods(""));
    }

    /// Runs after Spring's own customizers, so that its valve is the first to be asked.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableAddresses() {
        return server -> server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new UnreadableAddressValve()));
    }

    /// What every address of the API has in common: JSON or, with `.csv`, CSV; and problems that say what to do.
    @Bean
    OpenApiCustomizer answers() {
        return description -> description.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
            var ok = operation.getResponses().get("200");
            if (ok != null && ok.getContent() != null && ok.getContent().remove("*/*") instanceof MediaType answer) {
                ok.getContent().addMediaType(path.endsWith(".csv") ? "text/csv" : "application/json", path.endsWith(".csv") ? new MediaType().schema(new StringSchema()) : answer);
            }
            operation.getResponses().addApiResponse("default", new ApiResponse().description("A problem (RFC 9457): 400 for what cannot be understood, 404 for what does not "
                    + "exist, 405 for a method that the address does not take, 503 when the database is away. Its detail says what to do.")
                    .content(new Content().addMediaType("application/problem+json", new MediaType().schema(PROBLEM))));
        }));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Kervan").version("v1")
                .description("Volumes of oil, gas and cargo in transit, and what was announced of them. Numbers are numbers, missing ones null; every number has its source.")
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }
}
