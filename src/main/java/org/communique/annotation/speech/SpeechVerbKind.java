package org.communique.annotation.speech;

/** What a word of speaking does in its sentence. */
public enum SpeechVerbKind {
    /** It names the act: "thanked", "called for", "expressed readiness". */
    ACT("act"),
    /** It only attributes: "said", "according to". What is done is in the words attributed, else it is affirming. */
    SAYING("saying"),
    /** It stands in the words attributed and shows their act: "is ready to" under "said". */
    CONTENT("content");

    private final String code;

    SpeechVerbKind(String code) {
        this.code = code;
    }

    /** The kind's name in the lexicon file. */
    public String code() {
        return code;
    }
}
