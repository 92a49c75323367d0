package kervan.support;

import javax.sql.DataSource;
import kervan.local.DatabaseAddress;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Behind [DatabaseTest].
class DatabaseExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext test) {
        TestDatabases.of(test.getRequiredTestClass());
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (test.getRequiredTestClass().getEnclosingClass() == null) {
            TestDatabases.drop(test.getRequiredTestClass());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == DatabaseAddress.class || type == DataSource.class && !parameter.isAnnotated(Autowired.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        DatabaseAddress address = TestDatabases.of(test.getRequiredTestClass());
        if (parameter.getParameter().getType() == DatabaseAddress.class) {
            return address;
        }
        var database = new PGSimpleDataSource();
        database.setUrl(address.url());
        database.setUser(address.user());
        database.setPassword(address.password());
        return database;
    }
}
