package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Party;

/**
 * Celebrations of an anniversary that people attended: {@code "for attending the 80th anniversary celebrations"}, {@code
 * "coming to celebrate the 80th anniversary of"}. An anniversary that only lies ahead or dates something is none.
 */
final class CommemorationRule implements EventRule {
    private static final String RULE = CommemorationRule.class.getSimpleName();
    private static final Set<String> CELEBRATES = Set.of(
            "celebrate",
            "celebrations",
            "celebration",
            "celebrating",
            "celebrated",
            "commemorate",
            "commemorated",
            "commemoration",
            "commemorating",
            "ceremony",
            "marking",
            "banquet",
            "reception",
            "gala",
            "parade",
            "meeting");
    private static final Set<String> ATTENDS = Set.of(
            "attending",
            "attended",
            "attend",
            "coming",
            "came",
            "joined",
            "joining",
            "participation",
            "participated",
            "held",
            "celebrated",
            "presence",
            "took",
            "hosted",
            "attends",
            "participating",
            "gathered");

    @Override
    public List<Draft> read(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.word(at).equals("anniversary")
                    && near(scene, at, CELEBRATES, 6, 6)
                    && near(scene, at, ATTENDS, 14, 10)) {
                return List.of(draft(scene, at));
            }
        }
        return new ArrayList<>();
    }

    private static boolean near(Scene scene, int at, Set<String> words, int before, int after) {
        for (int near = Math.max(0, at - before); near < Math.min(scene.size(), at + after + 1); near++) {
            if (scene.isAt(near, words)) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(Scene scene, int at) {
        Draft draft = new Draft(EventType.COMMEMORATION, scene.index(), at);
        draft.evidence.add(scene.evidence(at, RULE));
        for (Party party : scene.partiesWithin(0, scene.size())) {
            draft.parties.add(party);
        }
        draft.background = !near(scene, at, Set.of("held", "celebrated", "hosted", "gathered"), 14, 10);
        draft.undated = draft.background;
        draft.country = guestCountry(scene, at);
        return draft;
    }

    /** "for coming to Vietnam to celebrate": the country one comes to. */
    private static Optional<String> guestCountry(Scene scene, int at) {
        for (int to = 1; to < at; to++) {
            if (scene.word(to).equals("to")
                    && Set.of("coming", "came", "come", "travelling", "traveling")
                            .contains(scene.word(to - 1))) {
                return scene.sentence().names().stateAt(to + 1).map(state -> state.iso3());
            }
        }
        return Optional.empty();
    }
}
