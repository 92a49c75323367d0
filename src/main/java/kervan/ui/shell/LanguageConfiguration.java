package kervan.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import kervan.language.Language;
import kervan.language.Texts;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Makes every page in one language: what it says, the attribute `lang` of its document, and what Vaadin itself has to say; also where an address cannot be read.
@Configuration
class LanguageConfiguration {

    @Bean
    FilterRegistrationBean<LanguageFilter> language() {
        var filter = new FilterRegistrationBean<>(new LanguageFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<UnreadableAddressFilter> unreadableParameters() {
        var filter = new FilterRegistrationBean<>(new UnreadableAddressFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadablePaths() {
        return server -> server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new UnreadableAddressPage()));
    }

    @Bean
    VaadinServiceInitListener pagesInOneLanguage() {
        return LanguageConfiguration::begin;
    }

    private static void begin(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument().child(0).attr("lang", Language.current().tag()));
        event.getSource().addUIInitListener(LanguageConfiguration::begin);
        event.getSource().setSystemMessagesProvider(asked -> messages());
    }

    private static void begin(UIInitEvent event) {
        PageLanguage.begin(event.getUI(), event.getUI().getSession().getSession());
    }

    /// What Vaadin shows when a page cannot go on.
    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        // Otherwise the page would be loaded anew at once, and what a reader had typed be gone.
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.of("shell.expired.title"));
        messages.setSessionExpiredMessage(Texts.of("shell.expired.sentence"));
        messages.setInternalErrorCaption(Texts.of("shell.broken.title"));
        messages.setInternalErrorMessage(Texts.of("shell.broken.sentence"));
        messages.setCookiesDisabledCaption(Texts.of("shell.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.of("shell.cookies.sentence"));
        messages.setSyncErrorCaption(Texts.of("shell.unsynchronized.title"));
        messages.setSyncErrorMessage(Texts.of("shell.unsynchronized.sentence"));
        return messages;
    }
}
