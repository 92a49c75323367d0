package kervan.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Turns whatever ends a request of the API into a problem with a sentence; never a stack trace.
@RestControllerAdvice(basePackageClasses = ProblemHandler.class)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        var answer = problem(refusal.status(), refusal.title(), refusal.getMessage());
        return refusal.status() != HttpStatus.METHOD_NOT_ALLOWED ? answer
                : ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).allow(HttpMethod.GET, HttpMethod.HEAD).body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException parameter) {
        return problem(HttpStatus.BAD_REQUEST, "Unreadable parameter", "A parameter cannot be decoded. Send UTF-8, and write a percent sign as %25.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidMediaTypeException accept) {
        return problem(HttpStatus.BAD_REQUEST, "Unreadable header", "The header Accept names no media type. Send application/json or text/csv.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenUpload(MultipartException broken) {
        log.warn("An upload broke off", broken);
        return problem(HttpStatus.BAD_REQUEST, "Upload broke off", "The file did not arrive whole, and nothing of it was kept. Send it again; "
                + "if it happens again, it may be larger than this server takes, or its disk may be full.");
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> databaseAway(RuntimeException away) {
        log.warn("The database cannot be reached", away);
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "The data cannot be reached", "The database does not answer just now. Try again in a minute.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bug(RuntimeException bug, HttpServletRequest request) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        log.error("{}: {} {}", code, request.getMethod(), request.getRequestURI(), bug);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Kervan failed", "This is a fault of Kervan, not yours. Report it with the code " + code + ".");
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception exception, @Nullable Object body, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        var answer = super.handleExceptionInternal(exception, body, headers, status, request);
        return answer == null ? ResponseEntity.status(status).build()
                : ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(answer.getBody());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
