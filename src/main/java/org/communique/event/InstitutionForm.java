package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.speech.SpeechVerbKind;
import org.communique.text.WordSet;

/**
 * A body or a state that states a position speaks: "the Chilean Foreign Ministry welcomed", "Tokyo urged", "the Finnish side
 * proposed". Where it only sources what happened ("Rojas arrived, the ministry said"), it does not.
 */
final class InstitutionForm implements SpeakerForm {
    private static final Set<String> BODY = WordSet.words("""
            ministry government embassy kremlin cabinet council secretariat commission delegation side
            presidency palace pentagon parliament bloc union alliance chancellery department office house
            organisation organization forum legion community""");
    /** Bodies whose name is one word; the ministries among them by their usual letters. */
    private static final Set<String> ONE_WORD = WordSet.words("""
            kremlin pentagon palace fo mea mofa mfa dfa dirco fcdo""");

    private static final Set<String> INSIDE = WordSet.words("""
            of for and the foreign defence defense 's external affairs national ( ) visiting host other opposite""");
    private static final Set<String> HAPPENED = WordSet.words("""
            met meets meet visited arrived arrives held holds hold signed attended attend travelled traveled
            travel co-chaired took begins began discussed received scheduled""");
    private static final int LONGEST = 10;

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        if (verb.word().equals("according")) {
            return body(scene, behindArticle(scene, verb.end()), bodyEnd(scene, verb.end()))
                    .filter(name -> verb.first() == 0 && states(scene, verb.end()));
        }
        if (verb.isPassive() || verb.isQuoted()) {
            return Optional.empty();
        }
        int end = beforeInsertion(scene, verb.subjectEnd());
        if (scene.word(end - 1).equals("it") && (end == 1 || isInserted(scene, end - 1))) {
            return last.institution().map(spoke -> (Speaker) spoke);
        }
        if (end == 2 && scene.follows(0, "the", "ministry") || scene.follows(end - 2, ",", "the", "ministry")) {
            return states(scene, verb.end()) ? last.institution().map(spoke -> (Speaker) spoke) : Optional.empty();
        }
        int first = begin(scene, end);
        if (first == end || !opens(scene, first)) {
            return Optional.empty();
        }
        boolean leads =
                verb.kind() == SpeechVerbKind.ACT && !verb.mention().act().equals("affirm")
                        || first <= 1 && states(scene, verb.end())
                        || verb.isAttribution() && isBehindQuotation(scene, first);
        return leads
                ? body(scene, behindArticle(scene, first), end).or(() -> state(verb, first, end))
                : Optional.empty();
    }

    /** "Finland, for its part, welcomed": where the subject before such an insertion ends. */
    private static int beforeInsertion(Scene scene, int end) {
        if (!scene.word(end - 1).equals(",")) {
            return end;
        }
        for (int at = end - 2; at > 0 && end - at < LONGEST; at--) {
            if (scene.word(at).equals(",")) {
                boolean adverbial = scene.isAt(at + 1, "for", "in", "on", "meanwhile", "however", "likewise", "too");
                return adverbial ? at : end;
            }
        }
        return end;
    }

    /** "Trade, it noted, must grow", but "Rojas, it said, praised the talks" tells what Rojas said. */
    private static boolean isInserted(Scene scene, int subject) {
        return isOneOf(scene.word(subject - 1), ",", "\"")
                && scene.references().stream()
                        .noneMatch(reference -> reference.range().end() <= subject);
    }

    /** "We have learnt much," the ministry said: who is quoted speaks, and sources no facts. */
    private static boolean isBehindQuotation(Scene scene, int first) {
        return scene.word(first - 1).equals("\"")
                || scene.word(first - 1).equals(",") && scene.word(first - 2).equals("\"");
    }

    private static int behindArticle(Scene scene, int first) {
        return scene.word(first).equals("the") ? first + 1 : first;
    }

    /** A body by its name; "the ministry" alone names none. */
    private static Optional<Speaker> body(Scene scene, int first, int end) {
        boolean named = end - first > 1 || end - first == 1 && scene.isAt(first, ONE_WORD);
        if (!named || !holdsBody(scene, first, end)) {
            return Optional.empty();
        }
        return Optional.of(new Speaker.Institution(
                new TokenRange(first, end).text(scene.sentence().sentence())));
    }

    private static boolean holdsBody(Scene scene, int first, int end) {
        for (int at = first; at < end; at++) {
            if (scene.isAt(at, BODY) || scene.isAt(at, ONE_WORD)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Speaker> state(SpeechVerb verb, int first, int end) {
        Scene scene = verb.scene();
        int name = behindArticle(scene, first);
        boolean state = name < end && verb.kind() == SpeechVerbKind.ACT && SidesForm.nameBegin(scene, end) == name;
        return state
                ? Optional.of(new Speaker.Institution(
                        new TokenRange(name, end).text(scene.sentence().sentence())))
                : Optional.empty();
    }

    /** Where the name that ends at {@code end} begins. */
    private static int begin(Scene scene, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST && isInside(scene, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isInside(Scene scene, int at) {
        return scene.isAt(at, INSIDE)
                || scene.isAt(at, BODY)
                || scene.sentence().tokens().get(at).isCapitalised();
    }

    private static int bodyEnd(Scene scene, int first) {
        int at = first;
        while (at < scene.size() && at - first < LONGEST && isInside(scene, at)) {
            at++;
        }
        return Math.max(at, first);
    }

    private static boolean opens(Scene scene, int first) {
        return first == 0 || isOneOf(scene.word(first - 1), ",", "-", ":", "\"") || Adverbials.opens(scene);
    }

    /** Whether no happening is told. */
    private static boolean states(Scene scene, int from) {
        for (int at = from; at < scene.size(); at++) {
            if (scene.isAt(at, HAPPENED)
                    || scene.word(at).equals("statement") && scene.isAt(at - 1, "a", "the", "press")) {
                return false;
            }
        }
        return true;
    }
}
