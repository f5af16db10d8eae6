package org.communique.event;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.annotation.topic.TopicAnnotator;
import org.communique.annotation.topic.TopicMention;
import org.communique.text.Story;

/**
 * What troops prepare for, in a story of nothing but an exercise: {@code "Soldiers stormed a house held by insurgents"} →
 * counter-terrorism, though no word tells of talk.
 */
final class DrillTopics {
    private static final Set<String> PURPOSES = Stream.of(
                    Topic.COUNTER_TERRORISM, Topic.HUMANITARIAN_RELIEF, Topic.PEACEKEEPING, Topic.SEARCH_AND_RESCUE)
            .map(Topic::code)
            .collect(Collectors.toSet());

    private final boolean drill;

    DrillTopics(List<EventReport> events) {
        List<EventReport> current = events.stream().filter(EventReport::main).toList();
        drill = !current.isEmpty() && current.stream().allMatch(event -> event.type() == EventType.EXERCISE);
    }

    /** The topics of the sentences that tell of talk, and what the troops prepare for. */
    List<TopicMention> with(TopicAnnotator topics, Story story, Set<Integer> spoken) {
        List<TopicMention> talked = topics.annotate(story, spoken);
        if (!drill) {
            return talked;
        }
        Set<Integer> all =
                story.sentences().stream().map(sentence -> sentence.index()).collect(Collectors.toSet());
        Stream<TopicMention> purposes =
                topics.annotate(story, all).stream().filter(mention -> PURPOSES.contains(mention.topic()));
        return Stream.concat(talked.stream(), purposes)
                .distinct()
                .sorted(Comparator.comparingInt(mention -> mention.span().begin()))
                .toList();
    }
}
