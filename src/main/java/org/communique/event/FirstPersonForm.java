package org.communique.event;

import java.util.Optional;

/** "We agreed that…": ministers who report in their own words speak for the sides; within a quotation "we" is its speaker's. */
final class FirstPersonForm implements SpeakerForm {
    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        boolean we = verb.word().equals("we")
                || verb.scene().word(verb.subjectEnd() - 1).equals("we");
        return we && !verb.isPassive() && !verb.isQuoted() ? Optional.of(new Speaker.Parties()) : Optional.empty();
    }
}
