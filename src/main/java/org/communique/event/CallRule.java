package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.entity.Reference;

/**
 * Conversations by telephone: {@code "A phoned B"}, {@code "A spoke by phone with B"}, {@code "A received a call from B"},
 * {@code "a phone conversation took place between A and B"}.
 */
final class CallRule implements EventRule {
    private static final String RULE = CallRule.class.getSimpleName();
    private static final Set<String> PHONE = Set.of("phone", "telephone", "telephonic");
    private static final Set<String> TALK =
            Set.of("call", "conversation", "talk", "talks", "discussion", "conversations", "calls", "contact");
    private static final Set<String> TELEPHONED = Set.of("phoned", "telephoned");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            boolean noun = scene.isAt(at, PHONE) && scene.isAt(at + 1, TALK);
            boolean byPhone =
                    scene.isAt(at, PHONE) && Set.of("by", "the", "over", "via").contains(scene.word(at - 1)) && !noun;
            if (noun || byPhone || scene.isAt(at, TELEPHONED)) {
                call(scene, at, drafts);
            }
        }
        return drafts;
    }

    private static void call(Scene scene, int at, List<Draft> drafts) {
        List<Reference.ToPerson> before = scene.groupBefore(at);
        List<Reference.ToPerson> after = scene.groupAfter(at);
        if (before.size() + after.size() < 2) {
            return;
        }
        boolean received = contains(scene, at, "received", "got", "receives");
        boolean between = contains(scene, at + 6, "between") || before.isEmpty() || after.isEmpty();
        Role first = between ? Role.PARTICIPANT : received ? Role.CALLEE : Role.CALLER;
        Role second = between ? Role.PARTICIPANT : received ? Role.CALLER : Role.CALLEE;
        Draft draft = new Draft(EventType.CALL, scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        draft.status = scene.modality().isAhead(at) ? Status.PLANNED : Status.HELD;
        before.forEach(person -> draft.addParticipant(person.person(), first, scene.evidence(at, RULE)));
        after.forEach(person -> draft.addParticipant(person.person(), second, scene.evidence(at, RULE)));
        drafts.add(draft);
    }

    private static boolean contains(Scene scene, int before, String... words) {
        Set<String> wanted = Set.of(words);
        for (int at = 0; at < Math.min(before, scene.size()); at++) {
            if (wanted.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }
}
