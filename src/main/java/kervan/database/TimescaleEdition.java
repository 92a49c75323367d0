package kervan.database;

/// Which TimescaleDB this is: what it may be asked for differs.
public enum TimescaleEdition {

    /// Under the Apache licence, as Linux distributions build it: all that Kervan needs.
    APACHE("everything works; readings are kept uncompressed"),

    /// Under the Timescale licence, as in the official images and managed services: also compresses.
    COMMUNITY("everything works; compression is switched on");

    private final String meaning;

    TimescaleEdition(String meaning) {
        this.meaning = meaning;
    }

    /// From the server's setting `timescaledb.license`: `apache` or `timescale`.
    static TimescaleEdition ofLicense(String license) {
        return license.equals("timescale") ? COMMUNITY : APACHE;
    }

    /// What it means for Kervan, in words.
    String meaning() {
        return meaning;
    }
}
