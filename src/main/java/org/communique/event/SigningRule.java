package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.entity.Reference;

/**
 * Signings: {@code "A and B signed a memorandum"}, {@code "a plan was signed by A and B"}, {@code "concluded with the signing
 * of the minutes"}. "Signed cooperation documents", where signing only describes, is none.
 */
final class SigningRule implements EventRule {
    private static final String RULE = SigningRule.class.getSimpleName();
    private static final Set<String> SIGNS =
            Set.of("signed", "signing", "signs", "sign", "inked", "initialled", "initialed");
    private static final Set<String> BE_OR_HAVE = Set.of("been", "have", "has", "were", "was", "they");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "be", "is", "are");

    private final DocumentPhrases documents = new DocumentPhrases(RULE);

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, SIGNS) && isAct(scene, at)) {
                signing(scene, at, drafts);
            } else if (isSignature(scene, at)) {
                signing(scene, at, drafts);
            }
        }
        return drafts;
    }

    /** "put their signatures to", "affixed their names to". */
    private static boolean isSignature(Scene scene, int at) {
        return Set.of("signatures", "names", "signature").contains(scene.word(at))
                && scene.word(at + 1).equals("to")
                && Set.of("put", "affixed", "set").contains(scene.word(at - 2));
    }

    private static boolean isAct(Scene scene, int at) {
        String before = scene.word(at - 1);
        boolean adjective = scene.word(at).equals("signed")
                && (Set.of(
                                        "implement",
                                        "implementing",
                                        "the",
                                        "of",
                                        "already",
                                        "previously",
                                        "implementation",
                                        "newly",
                                        "recently")
                                .contains(before)
                        || scene.word(at + 1).equals("cooperation")
                        || scene.word(at + 1).equals("in"));
        boolean relative = scene.word(at).equals("signed") && BE_OR_HAVE.contains(before) && isRelative(scene, at);
        boolean negative = Set.of("not", "never").contains(before);
        boolean hope = scene.word(at).equals("sign")
                && Set.of("hopes", "wants", "hope").contains(scene.word(at - 2));
        return !adjective && !relative && !negative && !hope;
    }

    /** "documents that have been signed", "agreements which they have signed": signing only describes them. */
    private static boolean isRelative(Scene scene, int at) {
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            if (Set.of("that", "which").contains(scene.word(back))) {
                return true;
            }
        }
        return false;
    }

    private void signing(Scene scene, int at, List<Draft> drafts) {
        boolean passive = BE.contains(scene.word(at - 1))
                || scene.word(at + 1).equals("by")
                || scene.word(at + 1).equals("between");
        List<DocumentReport> found =
                passive ? documents.within(scene, Math.max(0, at - 20), at) : documents.within(scene, at + 1, at + 25);
        if (found.isEmpty() && passive) {
            found = documents.within(scene, at + 1, at + 25);
        }
        if (found.isEmpty() && !scene.word(at).equals("signatures")) {
            return;
        }
        Draft draft = new Draft(EventType.SIGNING, scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        draft.documents.addAll(found);
        draft.status = scene.modality().isAhead(at) ? Status.PLANNED : Status.HELD;
        signatories(scene, at, passive)
                .forEach(person -> draft.addParticipant(person.person(), Role.SIGNATORY, scene.evidence(at, RULE)));
        draft.parties.addAll(signingParties(scene, at));
        drafts.add(draft);
    }

    private static List<Reference.ToPerson> signatories(Scene scene, int at, boolean passive) {
        if (scene.word(at).equals("signing")) {
            return List.of();
        }
        if (!passive) {
            return scene.groupBefore(at);
        }
        for (int by = at + 1; by < scene.size(); by++) {
            if (scene.word(by).equals("by")) {
                List<Reference.ToPerson> group = scene.groupAfter(by);
                boolean adjacent = !group.isEmpty() && group.getFirst().range().first() <= by + 4;
                return adjacent ? group : List.of();
            }
        }
        return List.of();
    }

    /** "Russia and Vietnam signed": states directly before the verb. */
    private static List<org.communique.entity.Party> signingParties(Scene scene, int at) {
        return scene.partiesWithin(Math.max(0, at - 6), at);
    }
}
