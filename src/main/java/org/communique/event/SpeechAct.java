package org.communique.event;

/** What a speaker did by speaking. */
public enum SpeechAct {
    AFFIRM("affirm"),
    THANK("thank"),
    PROPOSE("propose"),
    PLEDGE("pledge"),
    URGE("urge"),
    SUPPORT("support"),
    CONDEMN("condemn"),
    WELCOME("welcome"),
    INVITE("invite"),
    PRAISE("praise"),
    WARN("warn"),
    AGREE("agree");

    private final String code;

    SpeechAct(String code) {
        this.code = code;
    }

    /** The notation of the concept in the ontology's scheme. */
    public String code() {
        return code;
    }
}
