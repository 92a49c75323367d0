package kervan.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/// Lets the application of a Spring test work on the database of its [DatabaseTest]. Contexts are cached by database:
/// classes that share the one share the other.
record DatabaseContext(Class<?> test, String database) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var address = TestDatabases.of(test);
        TestPropertyValues.of("spring.datasource.url=" + address.url(), "spring.datasource.username=" + address.user(),
                "spring.datasource.password=" + address.password()).applyTo(context);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatabaseContext context && context.database.equals(database);
    }

    @Override
    public int hashCode() {
        return database.hashCode();
    }

    /// Finds the annotation; named in `META-INF/spring.factories`.
    static class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
            return TestContextAnnotationUtils.hasAnnotation(test, DatabaseTest.class)
                    ? new DatabaseContext(test, TestDatabases.nameFor(test)) : null;
        }
    }

    /// Closes a context whose database goes with its class; named in `META-INF/spring.factories`.
    static class Closing implements TestExecutionListener {

        @Override
        public void afterTestClass(TestContext test) {
            if (TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), DatabaseTest.class)
                    && test.getTestClass().getEnclosingClass() == null && !TestDatabases.isShared(test.getTestClass())) {
                test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
            }
        }
    }
}
