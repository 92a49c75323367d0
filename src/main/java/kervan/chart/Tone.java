package kervan.chart;

/// What something drawn stands for, by which it gets its colour.
public enum Tone {
    /// What has been measured.
    ACTUAL("ink"),
    /// What is said beside it.
    QUIET("mute"),
    /// What was promised.
    PROMISE("target"),
    /// Less than it should be.
    SHORT("warn"),
    /// As much as it should be, or more.
    AMPLE("ok");

    private final String role;

    Tone(String role) {
        this.role = role;
    }

    /// The name of its colour in options.
    String token() {
        return "token:" + role;
    }

    /// The same, less opaque.
    String token(int percent) {
        return token() + "/" + percent;
    }
}
