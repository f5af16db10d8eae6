package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * Who is who in a story.
 *
 * @param persons the named people in the order of first mention
 * @param references for each sentence the words that stand for people, in order
 * @param home the state from which the story comes, where that is beyond doubt
 */
public record People(List<Person> persons, List<List<Reference>> references, Optional<Party> home) {
    public People {
        persons = List.copyOf(persons);
        references = references.stream().map(List::copyOf).toList();
    }

    /** The references of one sentence. */
    public List<Reference> in(int sentence) {
        return references.get(sentence);
    }
}
