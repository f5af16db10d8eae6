package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Reference;
import org.communique.text.WordSet;

/** The people and sides to whom the words of one sentence refer, as subjects of its verbs. */
final class SubjectReferences {
    private static final Set<String> JOINING = WordSet.of("and", "&");
    private static final Set<String> BEFORE_OBJECT = WordSet.of("with", "to", "of", "by", "for", "between");
    private static final int LONGEST_DESCRIPTION = 4;

    private SubjectReferences() {}

    /** The reference that ends right before {@code end}. */
    static Optional<Reference> endingAt(Scene scene, int end) {
        return scene.references().stream()
                .filter(reference -> reference.range().end() == end)
                .filter(reference -> !isOrdinary(scene, reference))
                .findFirst();
    }

    /** The reference that begins at {@code first} or behind an article and adjectives there. */
    static Optional<Reference> beginningAt(Scene scene, int first) {
        return scene.references().stream()
                .filter(reference -> reference.range().first() >= first)
                .findFirst()
                .filter(reference -> reference.range().first() == first || isDescribed(scene, first, reference))
                .filter(reference -> !isOrdinary(scene, reference));
    }

    /** "The Chilean defence official": the words before the noun describe it. */
    private static boolean isDescribed(Scene scene, int first, Reference reference) {
        int noun = reference.range().first();
        if (!isOneOf(scene.word(first), "the", "his", "her", "its") || noun - first > LONGEST_DESCRIPTION) {
            return false;
        }
        for (int at = first + 1; at < noun; at++) {
            if (!scene.sentence().tokens().get(at).isWord() || isOneOf(scene.word(at), "of", "and", "that")) {
                return false;
            }
        }
        return true;
    }

    /** "Senior officials" without an article are some or other, unless they open the sentence; "the United States" is one. */
    private static boolean isOrdinary(Scene scene, Reference reference) {
        return switch (reference) {
            case Reference.ToSides sides ->
                sides.range().first() > 0 && scene.word(sides.range().first()).equals("senior")
                        || scene.sentence()
                                .names()
                                .stateAt(sides.range().end() - 1)
                                .isPresent();
            case Reference.ToPerson unused -> false;
        };
    }

    /** Who speaks if the reference stands behind the verb: "said Rojas and Lahti". */
    static Speaker speakerBehind(Scene scene, Reference subject) {
        boolean joined = switch (subject) {
            case Reference.ToSides unused -> false;
            case Reference.ToPerson person -> {
                List<Reference.ToPerson> group =
                        scene.joinedPeople().groupAfter(person.range().first() - 1);
                yield group.stream().map(Reference.ToPerson::person).distinct().count() > 1
                        && isJoining(
                                scene,
                                person.range().end(),
                                group.getLast().range().first());
            }
        };
        return joined ? new Speaker.Parties() : speaker(scene, subject);
    }

    /** Whether those who are named up to the subject are named as somebody's object: "the talks led by Rojas and Lahti". */
    static boolean isObject(Scene scene, Reference subject) {
        return switch (subject) {
            case Reference.ToSides sides -> isObject(scene, sides.range().first());
            case Reference.ToPerson person -> {
                List<Reference.ToPerson> group =
                        scene.joinedPeople().groupBefore(person.range().end());
                Reference.ToPerson first = group.isEmpty()
                                || !isJoining(
                                        scene,
                                        group.getFirst().range().end(),
                                        person.range().first())
                        ? person
                        : group.getFirst();
                yield isObject(scene, first.range().first());
            }
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
        List<Reference.ToPerson> group =
                scene.joinedPeople().groupBefore(last.range().end());
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
            boolean together = isOneOf(scene.word(at), "together", "along", "jointly")
                    && scene.word(at + 1).equals("with");
            if (scene.isAt(at, JOINING) || together || scene.follows(at, "as", "well", "as")) {
                return true;
            }
        }
        return false;
    }

    /** "In a meeting with A, B said": A does not speak. */
    private static boolean isObject(Scene scene, int first) {
        return scene.isAt(first - 1, BEFORE_OBJECT)
                || scene.isAt(first - 2, BEFORE_OBJECT) && scene.isAt(first - 1, "the", "his", "her", "visiting");
    }
}
