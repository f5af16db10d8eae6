package org.communique.entity.link;

/** What speaks for a link between somebody in an article and somebody of the gazetteer. */
public enum LinkSign {
    NAME_WHOLE("the whole name"),
    NAME_PART("a part of the name of two words or more"),
    NAME_SPELLING("another spelling of the whole name"),
    NAME_WORD("one word of the name"),
    SIDE("the side"),
    STATE_NAMED("the state or organisation is named"),
    POST("the post"),
    POST_NEAR("another post of that level"),
    IN_OFFICE("in office at that time");

    private final String words;

    LinkSign(String words) {
        this.words = words;
    }

    /** As the graph words it. */
    public String words() {
        return words;
    }
}
