package org.communique.event;

import java.util.Optional;

/** One way in which English tells who speaks. */
interface SpeakerForm {
    /**
     * Who speaks by the verb, if the form is this one.
     *
     * @param last who spoke shortly before
     */
    Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last);
}
