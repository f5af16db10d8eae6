package org.communique.annotation;

/** Classes of words in {@code config/lexicon}; what each means is said by the annotator that reads it. */
public enum WordClass {
    POST_HEAD("post-head"),
    POST_HEAD_TITLE("post-head-title"),
    POST_ACRONYM("post-acronym"),
    POST_MODIFIER("post-modifier"),
    FORMER("former"),
    PORTFOLIO("portfolio"),
    HONORIFIC("honorific"),
    PARTICLE("particle"),
    RANK("rank"),
    RANK_SHORT("rank-short"),
    GIVEN_NAME("given-name"),
    WOMANS_NAME("womans-name"),
    MANS_NAME("mans-name"),
    PERSON_VERB("person-verb"),
    THING("thing"),
    THING_BEFORE("thing-before"),
    NOT_A_NAME("not-a-name");

    private final String code;

    WordClass(String code) {
        this.code = code;
    }

    /** The class's name in the file. */
    public String code() {
        return code;
    }
}
