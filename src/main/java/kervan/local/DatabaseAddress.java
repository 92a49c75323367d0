package kervan.local;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a database is and as whom to log in. The URL is JDBC's; user and password are absent when it carries them
/// itself or none is needed.
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

    /// Reads `jdbc:postgresql://…` as it is, and `postgres://user:password@host:port/database?option=value` (also
    /// `postgresql://`), whose user and password give way to those named separately.
    ///
    /// @throws IllegalArgumentException with a sentence for people when it is neither; the sentence holds no password
    public static DatabaseAddress parse(String text, @Nullable String user, @Nullable String password) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, user, password);
        }
        if (!text.startsWith("postgres://") && !text.startsWith("postgresql://")) {
            throw new IllegalArgumentException("KERVAN_DATABASE_URL is not the address of a PostgreSQL database: it has"
                    + " to start with postgres://, postgresql:// or jdbc:postgresql://.");
        }
        URI uri = uriOf(text);
        String database = uri.getRawPath() == null ? "" : uri.getRawPath();
        String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] login = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                        + (database.isEmpty() ? "/" : database) + options,
                user != null ? user : decoded(login[0]),
                password != null ? password : decoded(login.length > 1 ? login[1] : ""));
    }

    private static URI uriOf(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // Its message would repeat the password.
        }
        throw new IllegalArgumentException("KERVAN_DATABASE_URL names no host that can be read; characters like @, /"
                + " or # in the password have to be written as %40, %2F, %23.");
    }

    private static @Nullable String decoded(String text) {
        // A plus sign is itself here, unlike in a form.
        return text.isEmpty() ? null : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// Without the password, for logs.
    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
