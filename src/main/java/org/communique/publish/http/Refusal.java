package org.communique.publish.http;

import java.util.List;
import java.util.Map;

/** Thrown where a request cannot be answered as asked; its message says why and is shown to the client. */
public final class Refusal extends RuntimeException {
    private final Status status;
    private final transient Map<String, String> headers;
    private final transient List<String> suffixes;

    public Refusal(Status status, String detail) {
        this(status, detail, Map.of());
    }

    public Refusal(Status status, String detail, Throwable cause) {
        super(detail, cause);
        this.status = status;
        this.headers = Map.of();
        this.suffixes = List.of();
    }

    /**
     * @param headers further headers of the answer, such as {@code Allow} or {@code Retry-After}
     */
    public Refusal(Status status, String detail, Map<String, String> headers) {
        this(status, detail, headers, List.of());
    }

    /**
     * @param suffixes the ends of the addresses at which the same can be had, without a dot
     */
    Refusal(Status status, String detail, Map<String, String> headers, List<String> suffixes) {
        super(detail);
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.suffixes = List.copyOf(suffixes);
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

    /** The ends of the addresses at which the same can be had in other formats, without a dot. */
    public List<String> suffixes() {
        return suffixes;
    }
}
