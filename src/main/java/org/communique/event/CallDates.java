package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.TimeExpression;

/**
 * When a call was held that the text dates only as "the call": {@code "The call … started at 9 p.m. on Tuesday"},
 * {@code "The conversation took place on Monday"}.
 */
final class CallDates {
    private static final Set<String> CALL = Set.of("call", "conversation", "talk", "calls", "conversations", "exchange");
    private static final Set<String> TAKING_PLACE = Set.of(
            "started", "began", "held", "place", "came", "happened", "occurred", "made", "lasted", "initiated", "ended");
    private static final int REACH = 3;

    private final List<Scene> scenes;

    CallDates(List<Scene> scenes) {
        this.scenes = scenes;
    }

    void apply(List<Draft> drafts) {
        for (Scene scene : scenes) {
            time(scene).ifPresent(time -> drafts.stream()
                    .filter(draft -> draft.type == EventType.CALL && draft.status == Status.HELD)
                    .filter(draft -> draft.sentence < scene.index() && scene.index() - draft.sentence <= REACH)
                    .reduce((one, other) -> other)
                    .ifPresent(call -> call.start = time.past().start().map(date -> new Occurrence(date, basis(time)))));
        }
    }

    private static DateBasis basis(TimeExpression time) {
        return time.basis();
    }

    /** The time behind "the call … started" at the beginning of the sentence. */
    private static Optional<TimeExpression> time(Scene scene) {
        boolean definite = Set.of("the", "this", "their").contains(scene.word(0));
        for (int at = 1; at < 4 && definite; at++) {
            if (CALL.contains(scene.word(at))) {
                return behind(scene, at);
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeExpression> behind(Scene scene, int call) {
        for (int at = call + 1; at < Math.min(scene.size(), call + 12); at++) {
            if (TAKING_PLACE.contains(scene.word(at))) {
                int verb = at;
                return scene.sentence().times().stream()
                        .filter(time -> time.attachment() == DateAttachment.EVENT)
                        .filter(time -> time.past().start().isPresent())
                        .filter(time -> scene.sentence().tokenAt(time.span().begin()) > verb)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
