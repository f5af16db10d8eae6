package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Reference;

/** The people and sides to whom the words of one sentence refer, as subjects of its verbs. */
final class SubjectReferences {
    private static final Set<String> JOINING = Set.of("and", "&");

    private SubjectReferences() {}

    /** The reference that ends right before {@code end}. */
    static Optional<Reference> endingAt(Scene scene, int end) {
        return scene.references().stream()
                .filter(reference -> reference.range().end() == end)
                .filter(reference -> !isOrdinary(scene, reference))
                .findFirst();
    }

    /** The reference that begins at {@code first} or behind an article there. */
    static Optional<Reference> beginningAt(Scene scene, int first) {
        return scene.references().stream()
                .filter(reference -> reference.range().first() == first
                        || reference.range().first() == first + 1
                                && scene.word(first).equals("the"))
                .filter(reference -> !isOrdinary(scene, reference))
                .findFirst();
    }

    /** "Senior officials" without an article are some or other. */
    private static boolean isOrdinary(Scene scene, Reference reference) {
        return switch (reference) {
            case Reference.ToSides sides ->
                scene.word(sides.range().first()).equals("senior");
            case Reference.ToPerson unused -> false;
        };
    }

    /** Who speaks if the reference is the subject; two who are joined by "and" speak as the parties. */
    static Speaker speaker(Scene scene, Reference subject) {
        return switch (subject) {
            case Reference.ToSides unused -> new Speaker.Parties();
            case Reference.ToPerson person ->
                isJoined(scene, person)
                        ? new Speaker.Parties()
                        : new Speaker.Named(EventReports.personKey(person.person()));
        };
    }

    private static boolean isJoined(Scene scene, Reference.ToPerson last) {
        List<Reference.ToPerson> group = scene.groupBefore(last.range().end());
        if (group.stream().map(Reference.ToPerson::person).distinct().count() < 2) {
            return false;
        }
        Reference.ToPerson other = group.get(group.size() - 2);
        return isJoining(scene, other.range().end(), last.range().first())
                && !isObject(scene, group.getFirst().range().first());
    }

    /** Whether more than a comma stands between two people. */
    private static boolean isJoining(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean together = Set.of("together", "along", "jointly").contains(scene.word(at))
                    && scene.word(at + 1).equals("with");
            if (scene.isAt(at, JOINING) || together || scene.follows(at, "as", "well", "as")) {
                return true;
            }
        }
        return false;
    }

    /** "In a meeting with A, B said": A does not speak. */
    private static boolean isObject(Scene scene, int first) {
        return Set.of("with", "to", "of", "by", "for", "between").contains(scene.word(first - 1))
                || Set.of("with", "to", "of", "by", "for", "between").contains(scene.word(first - 2))
                        && scene.word(first - 1).equals("the");
    }
}
