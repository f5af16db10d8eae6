package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.TokenRange;

/**
 * A named person of one story.
 *
 * @param index the person's place in the order of first mention, from 0
 * @param name the fullest form of the name in the story
 * @param aliases the other forms, in the order of first mention
 * @param position the first full description of the post, without the side
 * @param rank the rank as first worded
 * @param side whom the person serves
 * @param mentions where the name stands, in order; never empty
 */
public record Person(
        int index,
        String name,
        List<String> aliases,
        Optional<String> position,
        Optional<String> rank,
        Optional<Party> side,
        List<Mentioned> mentions) {
    /** One place where the name stands: the sentence's index and the words, with post and rank around it. */
    public record Mentioned(int sentence, TokenRange range) {}

    public Person {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
