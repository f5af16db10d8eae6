package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.Mention;
import org.communique.annotation.PartialDate;
import org.communique.annotation.time.TimeExpression;
import org.communique.entity.Gazetteer;
import org.communique.text.WordSet;

/**
 * Where and when talks were that took place "there": where the sentence before was last, {@code "In May the visit took A to
 * Lima. There A and B discussed trade"}.
 */
final class There {
    /** "There is", "there will be": no place. */
    private static final Set<String> EXISTENTIAL = WordSet.words("""
            is are was were has have had will would can could may might must should seems appears remains exists 's
            exist being be""");

    private static final Set<EventType> TALKS =
            Set.of(EventType.MEETING, EventType.DIALOGUE_SESSION, EventType.SIGNING, EventType.AWARD_CONFERRAL);

    private final PlaceLinker linker;
    private final List<Scene> scenes;

    There(Gazetteer gazetteer, List<Scene> scenes) {
        this.linker = new PlaceLinker(gazetteer);
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        for (Draft event : events) {
            boolean open = TALKS.contains(event.type)
                    && event.place.isEmpty()
                    && event.sentence > 0
                    && (isThere(scenes.get(event.sentence)) && event.country.isEmpty()
                            || opens(scenes.get(event.sentence)));
            if (open) {
                situate(event, events);
            }
        }
    }

    /** What opens with "there" tells of no other place, whatever country it names: "There they discussed projects in Chad". */
    private static boolean opens(Scene scene) {
        return scene.word(0).equals("there") && !EXISTENTIAL.contains(scene.word(1));
    }

    private static boolean isThere(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            boolean adverb = scene.word(at).equals("there") && !scene.word(at - 1).equals("from");
            if (adverb && !EXISTENTIAL.contains(scene.word(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private void situate(Draft event, List<Draft> events) {
        int before = event.sentence - 1;
        Setting setting = scenes.get(before).setting();
        Optional<Draft> visit = events.stream()
                .filter(other -> other.type == EventType.VISIT && other.sentences.contains(before))
                .filter(other -> other.country.isPresent())
                .reduce((one, other) -> other);
        Optional<Mention.PlaceMention> mention = setting.onlyTown();
        Optional<PlaceReport> town = mention.map(place -> linker.place(scenes.get(before), place, event.parties))
                .filter(place -> place.country().isPresent());
        if (town.isPresent()) {
            event.place = town;
            event.placeName = town.map(PlaceReport::name);
            event.country = town.flatMap(PlaceReport::country);
        } else if (visit.isPresent()) {
            event.place = visit.get().place;
            event.placeName = visit.get().placeName;
            event.country = visit.get().country;
        }
        Optional<Draft> frame = visit.filter(stay -> stay.country.equals(event.country));
        frame.ifPresent(stay -> event.background |= stay.background);
        if (event.start.isEmpty() && event.end.isEmpty()) {
            event.start = mention.filter(unused -> town.isPresent())
                    .flatMap(place -> setting.timeNear(place.range().first()))
                    .filter(unused -> event.status == Status.HELD)
                    .flatMap(There::day)
                    .or(() -> frame.filter(stay -> event.status == Status.HELD).flatMap(DateCompletion::dayOrMonth));
        }
    }

    private static Optional<Occurrence> day(TimeExpression time) {
        return time.past()
                .start()
                .filter(day -> day instanceof PartialDate.Day && time.past().end().isEmpty())
                .map(day -> new Occurrence(day, DateBasis.RELATED_EVENT));
    }
}
