package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Lexica;
import org.communique.annotation.ShipPrefixes;
import org.communique.annotation.gathering.GatheringLexicon;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerLexicon;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.Reference;

/** A story's sentences as the event rules see them, each with whom the sentences before it speak of. */
final class Scenes {
    private final TriggerLexicon triggers;
    private final GatheringLexicon gatherings;
    private final ShipPrefixes ships;

    Scenes(Lexica lexica) {
        this.triggers = lexica.triggers();
        this.gatherings = lexica.gatherings();
        this.ships = lexica.ships();
    }

    List<Scene> of(AnnotatedStory story, People people) {
        List<AnnotatedSentence> sentences = story.sentences();
        // One kind of reading over all sentences before the next: together they are more code than a processor's caches
        // hold.
        List<List<TriggerMention>> told = sentences.stream()
                .map(sentence -> triggers.in(sentence.tokens()))
                .toList();
        List<Gatherings> named = gatherings(sentences);
        List<List<Actor>> actors = actors(sentences, people);
        List<Scene> scenes = new ArrayList<>();
        Focus focus = new Focus(Optional.empty(), List.of(), List.of(), List.of(), List.of());
        for (int i = 0; i < sentences.size(); i++) {
            AnnotatedSentence sentence = sentences.get(i);
            Scene scene = new Scene(
                    sentence,
                    people.in(sentence.sentence().index()),
                    people,
                    actors.get(i),
                    told.get(i),
                    focus,
                    named.get(i),
                    ships);
            scenes.add(scene);
            if (!scene.isHeadline() && !scene.isCaption()) {
                focus = focus.after(scene, people);
            }
        }
        return scenes;
    }

    private List<Gatherings> gatherings(List<AnnotatedSentence> sentences) {
        List<Gatherings> all = new ArrayList<>();
        Optional<Gatherings> before = Optional.empty();
        GatheringAbbreviations abbreviations = GatheringAbbreviations.none();
        for (AnnotatedSentence sentence : sentences) {
            Gatherings named = Gatherings.in(sentence, gatherings.in(sentence.tokens()), before, abbreviations);
            all.add(named);
            before = Optional.of(named);
            abbreviations = abbreviations.with(sentence, named.named());
        }
        return all;
    }

    private static List<List<Actor>> actors(List<AnnotatedSentence> sentences, People people) {
        ActorReader reader = new ActorReader(people);
        Delegations delegations = new Delegations();
        List<List<Actor>> all = new ArrayList<>();
        List<Party> before = List.of();
        for (AnnotatedSentence sentence : sentences) {
            List<Reference> references = people.in(sentence.sentence().index());
            all.add(delegations.stoodFor(sentence, reader.actors(sentence, references, before)));
            before = SideWords.statesOf(sentence);
        }
        return all;
    }

    /**
     * Whom a sentence without a subject of its own speaks of.
     *
     * @param person the first person of the last sentence that named one
     * @param pair two people of two sides whom the last sentence with such named together; else empty
     * @param listed who acted in the last sentence that named somebody
     * @param told what the triggers of the last three sentences tell
     * @param groups the people of the last three sentences, in the groups in which they were named
     */
    record Focus(
            Optional<Integer> person,
            List<Integer> pair,
            List<Actor> listed,
            List<Set<TriggerClass>> told,
            List<List<List<Integer>>> groups) {
        private static final int REMEMBERED = 3;

        Focus {
            pair = List.copyOf(pair);
            listed = List.copyOf(listed);
            told = List.copyOf(told);
            groups = List.copyOf(groups);
        }

        /** "All four": the people of the groups that were named last, if just so many; else none. */
        List<Integer> last(int number) {
            List<Integer> people = new ArrayList<>();
            for (List<List<Integer>> sentence : groups.reversed()) {
                for (List<Integer> group : sentence.reversed()) {
                    if (people.size() >= number) {
                        break;
                    }
                    List<Integer> earlier = new ArrayList<>(group);
                    earlier.removeAll(people);
                    people.addAll(0, earlier);
                }
            }
            return people.size() == number ? people : List.of();
        }

        private Focus after(Scene scene, People people) {
            List<Actor> actors = scene.actors();
            List<Actor> subject = scene.clause().mainSubject();
            List<Set<TriggerClass>> last = withNext(told, scene.told());
            List<Integer> named = new ArrayList<>();
            for (Actor actor : actors) {
                switch (actor) {
                    case Actor.Named one -> {
                        if (!named.contains(one.person())) {
                            named.add(one.person());
                        }
                    }
                    case Actor.Unnamed unused -> {}
                    case Actor.Side unused -> {}
                    case Actor.All unused -> {}
                }
            }
            Optional<Integer> first = subject.stream()
                    .flatMap(actor ->
                            actor instanceof Actor.Named one ? Stream.of(one.person()) : Stream.<Integer>empty())
                    .findFirst()
                    .or(() -> person)
                    .or(() -> named.stream().findFirst());
            List<Integer> two = pair;
            for (int other : named) {
                boolean opposite = !people.persons()
                        .get(named.getFirst())
                        .side()
                        .equals(people.persons().get(other).side());
                if (opposite) {
                    two = List.of(named.getFirst(), other);
                    break;
                }
            }
            List<Actor> who = actors.stream().anyMatch(actor -> !(actor instanceof Actor.All)) ? actors : listed;
            return new Focus(
                    first, two, who, last, withNext(groups, scene.clause().people()));
        }

        private static <T> List<T> withNext(List<T> last, T next) {
            List<T> kept = new ArrayList<>(last.subList(Math.max(0, last.size() - REMEMBERED + 1), last.size()));
            kept.add(next);
            return kept;
        }
    }
}
