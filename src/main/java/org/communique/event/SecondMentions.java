package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.TimeExpression;
import org.communique.entity.Gazetteer;
import org.communique.text.WordSet;

/**
 * When and where something took place that a later sentence only points to: {@code "The call … started at 9 p.m. on Tuesday"},
 * {@code "The audience took place at the palace in Lomé"}, {@code "The ceremony, held on Monday, was attended by"}.
 */
final class SecondMentions {
    private static final Set<EventType> TALKS = Set.of(EventType.MEETING);
    private static final Set<EventType> SPOKEN = Set.of(EventType.CALL);
    private static final Set<EventType> CEREMONIES =
            Set.of(EventType.SIGNING, EventType.AWARD_CONFERRAL, EventType.COMMEMORATION);
    private static final Map<String, Set<EventType>> MEANT = Map.ofEntries(
            Map.entry("call", SPOKEN),
            Map.entry("calls", SPOKEN),
            Map.entry("conversation", Set.of(EventType.CALL, EventType.MEETING)),
            Map.entry("conversations", SPOKEN),
            Map.entry("exchange", SPOKEN),
            Map.entry("talk", Set.of(EventType.CALL, EventType.MEETING)),
            Map.entry("talks", TALKS),
            Map.entry("meeting", TALKS),
            Map.entry("meetings", TALKS),
            Map.entry("audience", TALKS),
            Map.entry("encounter", TALKS),
            Map.entry("discussions", TALKS),
            Map.entry("discussion", TALKS),
            Map.entry("ceremony", CEREMONIES),
            Map.entry("signing", Set.of(EventType.SIGNING)),
            Map.entry("conferral", Set.of(EventType.AWARD_CONFERRAL)),
            Map.entry("presentation", Set.of(EventType.AWARD_CONFERRAL)),
            Map.entry("event", CEREMONIES),
            Map.entry("it", Set.of(EventType.CALL, EventType.MEETING, EventType.SIGNING, EventType.AWARD_CONFERRAL)));
    private static final Set<String> TAKING_PLACE = WordSet.words("""
            started began held place came happened occurred made lasted initiated ended hosted conducted
            organised organized""");
    private static final int REACH = 3;
    private static final int NOUN_REACH = 4;
    private static final int VERB_REACH = 12;

    private final Gazetteer gazetteer;
    private final List<Scene> scenes;

    SecondMentions(Gazetteer gazetteer, List<Scene> scenes) {
        this.gazetteer = gazetteer;
        this.scenes = scenes;
    }

    void apply(List<Draft> drafts) {
        for (Scene scene : scenes) {
            int noun = noun(scene);
            int verb = noun < 0 ? -1 : verb(scene, noun);
            if (verb >= 0) {
                drafts.stream()
                        .filter(draft ->
                                MEANT.getOrDefault(scene.word(noun), Set.of()).contains(draft.type))
                        .filter(draft -> draft.status == Status.HELD && !draft.background)
                        .filter(draft -> draft.sentence < scene.index()
                                && scene.index() - draft.sentence <= (noun == 0 ? 1 : REACH))
                        .reduce((one, other) -> other)
                        .ifPresent(event -> complete(event, scene, verb));
            }
        }
    }

    /** The noun of "the", "this" or "their" at the beginning of the sentence; -1 if it points to nothing. */
    private static int noun(Scene scene) {
        if (scene.word(0).equals("it")) {
            return 0;
        }
        if (!isOneOf(scene.word(0), "the", "this", "their")) {
            return -1;
        }
        int noun = -1;
        for (int at = 1; at < NOUN_REACH; at++) {
            if (MEANT.containsKey(scene.word(at))) {
                noun = at;
            }
        }
        return noun;
    }

    private static int verb(Scene scene, int noun) {
        for (int at = noun + 1; at < Math.min(scene.size(), noun + (noun == 0 ? NOUN_REACH : VERB_REACH)); at++) {
            if (TAKING_PLACE.contains(scene.word(at))) {
                return at;
            }
        }
        return -1;
    }

    private void complete(Draft event, Scene scene, int verb) {
        boolean call = event.type == EventType.CALL;
        if (event.start.isEmpty() || call) {
            time(scene, verb).ifPresent(time -> {
                event.start = time.past().start().map(date -> new Occurrence(date, time.basis()));
                event.undated = false;
            });
        }
        if (event.place.isEmpty() && !call) {
            scene.setting().placeNear(verb).ifPresent(town -> place(event, town, scene));
        }
    }

    private void place(Draft event, Mention.PlaceMention town, Scene scene) {
        PlaceReport place = new PlaceLinker(gazetteer).place(scene, town, event.parties);
        if (event.country.isEmpty() || place.country().isEmpty() || event.country.equals(place.country())) {
            event.place = Optional.of(place);
            event.placeName = Optional.of(place.name());
            event.country = event.country.or(place::country);
        }
    }

    /** The first time behind the verb. */
    private static Optional<TimeExpression> time(Scene scene, int verb) {
        return scene.sentence().times().stream()
                .filter(time -> time.attachment() == DateAttachment.EVENT)
                .filter(time -> time.past().start().isPresent())
                .filter(time -> scene.sentence().tokenAt(time.span().begin()) > verb)
                .findFirst();
    }
}
