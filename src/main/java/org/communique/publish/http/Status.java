package org.communique.publish.http;

/** The statuses this site answers with (RFC 9110). */
public enum Status {
    OK(200, "OK"),
    NO_CONTENT(204, "No content"),
    PARTIAL_CONTENT(206, "Partial content"),
    MOVED_PERMANENTLY(301, "Moved permanently"),
    SEE_OTHER(303, "See other"),
    NOT_MODIFIED(304, "Not modified"),
    BAD_REQUEST(400, "Bad request"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    GONE(410, "Gone"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_TYPE(415, "Unsupported media type"),
    RANGE_NOT_SATISFIABLE(416, "Range not satisfiable"),
    FAILED(500, "Internal error"),
    UNAVAILABLE(503, "Unavailable");

    private final int code;
    private final String phrase;

    Status(int code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    public int code() {
        return code;
    }

    /** The status in two or three words, as a title for people. */
    public String phrase() {
        return phrase;
    }
}
