package kervan.api;

import org.springframework.http.HttpStatus;

/// Ends a request with a problem (RFC 9457) whose detail says what to do.
class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String title;

    private Refusal(HttpStatus status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    static Refusal notFound(String title, String detail) {
        return new Refusal(HttpStatus.NOT_FOUND, title, detail);
    }

    static Refusal badRequest(String title, String detail) {
        return new Refusal(HttpStatus.BAD_REQUEST, title, detail);
    }

    static Refusal conflict(String title, String detail) {
        return new Refusal(HttpStatus.CONFLICT, title, detail);
    }

    static Refusal readOnly(String method, String address) {
        return new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "Only reading", "%s does nothing at %s. The API is read with GET.".formatted(method, address));
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }
}
