package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.TimeExpression;

/** The several times that a verb tells of: "they had met in May in Oslo, in June in Chad and in July in New York". */
final class Occasions {
    private final Scene scene;
    private final TokenRange verb;

    Occasions(Scene scene, TokenRange verb) {
        this.scene = scene;
        this.verb = verb;
    }

    /** The drafts once for each time behind the verb, if there is more than one; else the drafts. */
    List<Draft> apart(List<Draft> drafts) {
        List<Integer> times = starts();
        if (times.size() < 2 || drafts.size() != 1) {
            return drafts;
        }
        boolean placeFirst = scene.sentence().names().places().stream()
                .anyMatch(place ->
                        place.range().first() >= verb.end() && place.range().first() < times.getFirst());
        List<Draft> apart = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            int from = i == 0 ? verb.end() : placeFirst ? times.get(i - 1) + 1 : times.get(i);
            int to = placeFirst ? times.get(i) + 1 : i + 1 < times.size() ? times.get(i + 1) : scene.size();
            apart.add(copy(drafts.getFirst(), from, to));
        }
        return apart;
    }

    /** Where the dates begin that follow the verb in a row, each behind "in", "on" or "and". */
    private List<Integer> starts() {
        Map<Integer, TimeExpression> starts = new LinkedHashMap<>();
        for (TimeExpression time : scene.sentence().times()) {
            int at = tokenOf(time);
            boolean counts = time.attachment() == DateAttachment.EVENT && at >= verb.end() && !isOtherClause(at);
            if (counts) {
                starts.put(at, time);
            }
        }
        return starts.keySet().stream().sorted().toList();
    }

    private boolean isOtherClause(int time) {
        for (int at = verb.end(); at < time; at++) {
            if (isOneOf(
                    scene.word(at),
                    "who",
                    "which",
                    "when",
                    "where",
                    "while",
                    "after",
                    "before",
                    "that",
                    "since",
                    ";",
                    "until",
                    "to",
                    "from",
                    "between",
                    "or")) {
                return true;
            }
        }
        return false;
    }

    private int tokenOf(TimeExpression time) {
        for (int at = 0; at < scene.size(); at++) {
            if (time.span().contains(scene.sentence().tokens().get(at).span())) {
                return at;
            }
        }
        return -1;
    }

    private Draft copy(Draft draft, int from, int to) {
        Draft copy = new Draft(draft.type, draft.sentence, draft.trigger);
        copy.evidence.addAll(draft.evidence);
        copy.parties.addAll(draft.parties);
        copy.participants.putAll(draft.participants);
        copy.participantEvidence.putAll(draft.participantEvidence);
        copy.status = draft.status;
        copy.undated = draft.undated;
        copy.time = scene.sentence().times().stream()
                .filter(time -> tokenOf(time) >= from && tokenOf(time) < to)
                .findFirst();
        Optional<Mention.PlaceMention> place = scene.sentence().names().places().stream()
                .filter(mention ->
                        mention.range().first() >= from && mention.range().first() < to)
                .filter(mention -> isOneOf(scene.word(mention.range().first() - 1), "in", "at"))
                .findFirst();
        Optional<String> state = scene.sentence().names().states().stream()
                .filter(mention ->
                        mention.range().first() >= from && mention.range().first() < to)
                .filter(mention -> scene.word(mention.range().first() - 1).equals("in"))
                .findFirst()
                .map(Mention.StateMention::iso3);
        copy.placeMention = state.isPresent() ? Optional.empty() : place;
        copy.country = state;
        copy.ownPlace = true;
        return copy;
    }
}
