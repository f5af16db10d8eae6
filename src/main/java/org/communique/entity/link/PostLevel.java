package org.communique.entity.link;

/** How high a post is in its state or organisation; the concepts of {@code ontology/schemes/post-levels.ttl}. */
public enum PostLevel {
    HEAD_OF_STATE("head-of-state"),
    HEAD_OF_GOVERNMENT("head-of-government"),
    MINISTER("minister"),
    DEPUTY_MINISTER("deputy-minister"),
    OTHER("other");

    private final String code;

    PostLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
