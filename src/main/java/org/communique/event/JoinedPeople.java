package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.entity.Reference;
import org.communique.text.WordSet;

/** The people of a sentence whom commas and "and" join. */
final class JoinedPeople {
    private static final Set<String> COORDINATION = WordSet.words("""
            , and as well along with together both & - ( ) 's""");
    private static final Set<String> DESCRIBING =
            WordSet.of("his", "her", "their", "the", "counterpart", "of", "from", "respectively");
    private static final Set<String> BOUNDARY = WordSet.words("""
            ; who which where while whose that said says when after before since""");

    private final AnnotatedSentence sentence;
    private final List<Reference> references;
    private final ActorGroups groups;

    JoinedPeople(AnnotatedSentence sentence, List<Reference> references) {
        this.sentence = sentence;
        this.references = references;
        this.groups = new ActorGroups(sentence);
    }

    /** The people who are referred to wholly before {@code token}, in the same clause as far as commas and relatives tell. */
    List<Reference.ToPerson> peopleBefore(int token) {
        List<Reference.ToPerson> before = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.range().end() <= token) {
                switch (reference) {
                    case Reference.ToPerson person -> before.add(person);
                    case Reference.ToSides unused -> {}
                }
            }
        }
        return before;
    }

    /** The first group of coordinated people behind {@code token}: "with A, B and C". */
    List<Reference.ToPerson> groupAfter(int token) {
        List<Reference.ToPerson> group = new ArrayList<>();
        int at = token + 1;
        for (Reference reference : references) {
            if (reference.range().first() <= token) {
                continue;
            }
            switch (reference) {
                case Reference.ToPerson person -> {
                    boolean joined = group.isEmpty()
                            ? !hasBoundary(at, person.range().first())
                            : isCoordination(at, person.range().first());
                    if (!joined) {
                        return group;
                    }
                    group.add(person);
                    at = person.range().end();
                }
                case Reference.ToSides unused -> {}
            }
        }
        return group;
    }

    /** The coordinated people whose last stands nearest before {@code token}: the subject of a verb there. */
    List<Reference.ToPerson> groupBefore(int token) {
        List<Reference.ToPerson> all = peopleBefore(token);
        List<Reference.ToPerson> group = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Reference.ToPerson person = all.get(i);
            if (!group.isEmpty()
                    && !isCoordination(
                            person.range().end(), group.getFirst().range().first())) {
                break;
            }
            group.addFirst(person);
        }
        return group;
    }

    private boolean hasBoundary(int from, int to) {
        for (int at = from; at < to; at++) {
            if (BOUNDARY.contains(word(at)) || word(at).equals(".")) {
                return true;
            }
        }
        return false;
    }

    /** Whether only "and", commas, descriptions and inserted relative clauses stand between. */
    private boolean isCoordination(int from, int to) {
        boolean conjunction = false;
        int at = from;
        while (at < to) {
            int behindClause = groups.behindRelativeClause(at, to);
            if (behindClause > at) {
                at = behindClause;
                continue;
            }
            boolean coordinates = COORDINATION.contains(word(at));
            conjunction |= coordinates;
            if (!coordinates && !isDescription(at)) {
                return false;
            }
            at++;
        }
        return conjunction;
    }

    private boolean isDescription(int at) {
        int token = at;
        return sentence.posts().stream().anyMatch(post -> post.range().contains(token))
                || sentence.names().affiliationAt(token).isPresent()
                || DESCRIBING.contains(word(token));
    }

    private String word(int at) {
        return sentence.word(at);
    }
}
