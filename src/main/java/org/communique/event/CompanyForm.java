package org.communique.event;

import java.util.Optional;
import java.util.Set;
import org.communique.entity.Reference;
import org.communique.text.WordSet;

/**
 * Two speak together of whom the first is only named as company: {@code "With his guest, Jon Lahti, he announced more trade"},
 * {@code "Together with her counterpart she said that"} → the parties.
 */
final class CompanyForm implements SpeakerForm {
    private static final Set<String> WITH = WordSet.of("with", "alongside");
    private static final Set<String> JOINTLY = WordSet.of("together", "along", "jointly");
    private static final Set<String> PRONOUN = WordSet.of("he", "she");

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        int subject = verb.subjectEnd() - 1;
        boolean opens = scene.isAt(0, WITH) || scene.isAt(0, JOINTLY) && scene.isAt(1, WITH);
        if (!opens || verb.isQuoted() || !scene.isAt(subject, PRONOUN)) {
            return Optional.empty();
        }
        boolean company = scene.references().stream()
                .anyMatch(reference -> reference.range().end() <= subject && isCompany(scene, reference));
        return company ? Optional.of(new Speaker.Parties()) : Optional.empty();
    }

    /** Who stands right behind the "with", or beside the counterpart there. */
    private static boolean isCompany(Scene scene, Reference reference) {
        return switch (reference) {
            case Reference.ToPerson person ->
                person.form() != Reference.Form.PRONOUN
                        && opensWith(scene, person.range().first());
            case Reference.ToSides unused -> false;
        };
    }

    private static boolean opensWith(Scene scene, int first) {
        for (int at = 1; at < first; at++) {
            if (scene.isAt(at, "of", "in", "on", "that", "to")) {
                return false;
            }
        }
        return true;
    }
}
