package org.communique.annotation;

/** Classes of words in {@code config/lexicon/words.tsv}; what each means is said by the annotator that reads it. */
public enum WordClass {
    POST_HEAD("post-head"),
    POST_HEAD_TITLE("post-head-title"),
    POST_MODIFIER("post-modifier"),
    FORMER("former"),
    PORTFOLIO("portfolio"),
    HONORIFIC("honorific"),
    PARTICLE("particle"),
    RANK_HEAD("rank-head"),
    RANK_MODIFIER("rank-modifier"),
    RANK_ABBREVIATION("rank-abbreviation"),
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
