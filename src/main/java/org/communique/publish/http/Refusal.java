package org.communique.publish.http;

import java.util.Map;

/** Thrown where a request cannot be answered as asked; its message says why and is shown to the client. */
public final class Refusal extends RuntimeException {
    private final Status status;
    private final transient Map<String, String> headers;

    public Refusal(Status status, String detail) {
        this(status, detail, Map.of());
    }

    public Refusal(Status status, String detail, Throwable cause) {
        super(detail, cause);
        this.status = status;
        this.headers = Map.of();
    }

    /**
     * @param headers further headers of the answer, such as {@code Allow} or {@code Retry-After}
     */
    public Refusal(Status status, String detail, Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    public Status status() {
        return status;
    }

    /** Why, in one sentence. */
    public String detail() {
        String message = getMessage();
        return message == null ? status.phrase() : message;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
