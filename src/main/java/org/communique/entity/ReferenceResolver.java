package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;

/**
 * Finds whom names, definite posts and pronouns stand for.
 *
 * <p>A name stands for its person. A post with "the" or a side ("the Vietnamese minister") stands for the person of that
 * side and post who was named last. "He" stands for the person in focus: the subject of the last sentence that had one. "Both
 * sides", "the two ministers" and a "they" that follows stand for the sides.
 */
final class ReferenceResolver {
    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> GENERIC = Set.of(
            "official",
            "diplomat",
            "leader",
            "guest",
            "host",
            "envoy",
            "chief",
            "representative",
            "officer",
            "politician");
    private static final Set<String> GROUP = Set.of(
            "sides",
            "parties",
            "ministers",
            "officials",
            "leaders",
            "countries",
            "nations",
            "delegations",
            "presidents",
            "diplomats",
            "co-chairs",
            "participants",
            "interlocutors",
            "chiefs",
            "ministries",
            "governments",
            "secretaries",
            "heads",
            "counterparts",
            "envoys",
            "generals",
            "commanders",
            "states",
            "delegates",
            "premiers",
            "neighbours",
            "partners");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "his", "her", "their", "its", "visiting", "mr", "two");
    private static final Set<String> PREPOSITIONS = Set.of(
            "with", "by", "of", "to", "from", "for", "at", "in", "between", "against", "alongside", "under", "about");
    private static final Set<String> GROUP_DETERMINER = Set.of("both", "two", "the", "three", "senior");

    List<List<Reference>> references(
            AnnotatedStory story, List<Person> persons, List<Map<Mention.PersonMention, PersonCluster>> byMention) {
        List<List<Reference>> all = new ArrayList<>();
        Focus focus = new Focus();
        for (int i = 0; i < story.sentences().size(); i++) {
            AnnotatedSentence sentence = story.sentences().get(i);
            List<Reference> here = named(sentence, byMention.get(i));
            here.addAll(sides(sentence, here));
            here.addAll(posts(sentence, persons, here, focus));
            here.sort(Comparator.comparingInt(reference -> reference.range().first()));
            here.addAll(pronouns(sentence, here, focus));
            here.sort(Comparator.comparingInt(reference -> reference.range().first()));
            focus.after(sentence, here);
            all.add(here);
        }
        return all;
    }

    /** Who a pronoun of the next sentence would mean. */
    private static final class Focus {
        private Optional<Integer> person = Optional.empty();
        private boolean sides;
        private final List<Integer> recent = new ArrayList<>();

        void after(AnnotatedSentence sentence, List<Reference> references) {
            for (Reference reference : references) {
                switch (reference) {
                    case Reference.ToPerson one -> recent.add(one.person());
                    case Reference.ToSides unused -> {}
                }
            }
            Optional<Reference> subject = references.stream()
                    .filter(reference -> !isGoverned(sentence, reference))
                    .findFirst();
            if (subject.isEmpty() && person.isEmpty()) {
                person = references.stream()
                        .flatMap(reference -> personOf(reference).stream())
                        .findFirst();
            }
            subject.ifPresent(reference -> {
                switch (reference) {
                    case Reference.ToPerson one -> {
                        person = Optional.of(one.person());
                        sides = false;
                    }
                    case Reference.ToSides unused -> sides = true;
                }
            });
        }
    }

    /** Whether a preposition makes the words an addition to others: "with Russia's foreign minister". */
    private static boolean isGoverned(AnnotatedSentence sentence, Reference reference) {
        int before = reference.range().first() - 1;
        while (DETERMINERS.contains(sentence.word(before))
                || before >= 0 && sentence.names().affiliationAt(before).isPresent()) {
            before--;
        }
        return PREPOSITIONS.contains(sentence.word(before));
    }

    private static List<Reference> named(
            AnnotatedSentence sentence, Map<Mention.PersonMention, PersonCluster> clusters) {
        List<Reference> references = new ArrayList<>();
        for (Mention.PersonMention mention : sentence.people()) {
            PersonCluster cluster = clusters.get(mention);
            if (cluster != null) {
                references.add(new Reference.ToPerson(mention.range(), cluster.index, Reference.Form.NAME));
            }
        }
        return references;
    }

    private static boolean isFree(List<Reference> references, TokenRange range) {
        return references.stream().noneMatch(reference -> reference.range().overlaps(range));
    }

    private List<Reference> sides(AnnotatedSentence sentence, List<Reference> named) {
        List<Reference> references = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.word(at);
            if (!GROUP.contains(word)) {
                continue;
            }
            int first = at;
            while (first > 0 && at - first < 4 && !GROUP_DETERMINER.contains(sentence.word(first))) {
                first--;
            }
            if (!GROUP_DETERMINER.contains(sentence.word(first))) {
                continue;
            }
            if (first > 0 && GROUP_DETERMINER.contains(sentence.word(first - 1))) {
                first--;
            }
            TokenRange range = new TokenRange(first, at + 1);
            boolean name = sentence.names().organisationAt(at).isPresent()
                    || sentence.names().stateAt(at).isPresent()
                    || sentence.word(at - 1).equals("other");
            if (!name && isFree(named, range)) {
                references.add(new Reference.ToSides(range, Reference.Form.POST));
            }
        }
        return references;
    }

    private List<Reference> posts(
            AnnotatedSentence sentence, List<Person> persons, List<Reference> taken, Focus focus) {
        List<Reference> references = new ArrayList<>();
        for (Mention.PostMention post : sentence.posts()) {
            if (!post.plural() && isFree(taken, post.range()) && isDefinite(sentence, post)) {
                holder(post.side().or(() -> owner(sentence, post)), post.text(), persons, focus)
                        .ifPresent(person ->
                                references.add(new Reference.ToPerson(post.range(), person, Reference.Form.POST)));
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            TokenRange range = new TokenRange(at, at + 1);
            boolean generic = GENERIC.contains(sentence.word(at)) && isFree(taken, range) && isFree(references, range);
            if (generic && isDefiniteBefore(sentence, at)) {
                Optional<Affiliation> side = sideBefore(sentence, at);
                if (side.isPresent()) {
                    holder(side, "", persons, focus)
                            .ifPresent(person ->
                                    references.add(new Reference.ToPerson(range, person, Reference.Form.POST)));
                }
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            int first = at;
            Bynames.at(sentence, at)
                    .filter(byname -> isDefiniteBefore(sentence, first))
                    .filter(byname -> isFree(taken, byname.range()) && isFree(references, byname.range()))
                    .ifPresent(byname -> named(byname, sideBefore(sentence, first), persons, focus)
                            .ifPresent(person -> references.add(
                                    new Reference.ToPerson(byname.range(), person, Reference.Form.POST))));
        }
        return references;
    }

    /** Who was named last of those whom the byname fits. */
    private static Optional<Integer> named(
            Bynames.Byname byname, Optional<Affiliation> side, List<Person> persons, Focus focus) {
        return persons.stream()
                .filter(person ->
                        side.isEmpty() || person.side().map(Party::code).equals(side.map(Affiliation::code)))
                .filter(person -> focus.recent.contains(person.index()) && byname.fits(person))
                .max(Comparator.comparingInt(person -> focus.recent.lastIndexOf(person.index())))
                .map(Person::index);
    }

    private static boolean isDefinite(AnnotatedSentence sentence, Mention.PostMention post) {
        return post.side().isPresent()
                || owner(sentence, post).isPresent()
                || isDefiniteBefore(sentence, post.range().first());
    }

    /** "Finland wants peace, said its foreign minister": whose minister it is. */
    private static Optional<Affiliation> owner(AnnotatedSentence sentence, Mention.PostMention post) {
        int its = post.range().first() - 1;
        if (!sentence.word(its).equals("its")) {
            return Optional.empty();
        }
        for (int at = its - 1; at >= 0; at--) {
            Optional<Affiliation> owner = sentence.names().affiliationAt(at);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    private static boolean isDefiniteBefore(AnnotatedSentence sentence, int at) {
        for (int back = at - 1; back >= 0 && back >= at - 4; back--) {
            if (sentence.word(back).equals("the")
                    || sentence.tokens().get(back).form().equals("'s")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Affiliation> sideBefore(AnnotatedSentence sentence, int at) {
        for (int back = at - 1; back >= 0 && back >= at - 3; back--) {
            Optional<Affiliation> side = sentence.names().affiliationAt(back);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /** The person named last who is of the side and may be called by the post. */
    private static Optional<Integer> holder(
            Optional<Affiliation> side, String post, List<Person> persons, Focus focus) {
        return persons.stream()
                .filter(person ->
                        side.isEmpty() || person.side().map(Party::code).equals(side.map(Affiliation::code)))
                .filter(person -> post.isEmpty()
                        || person.position()
                                .map(position -> PostWords.fits(post, position))
                                .orElse(false))
                .filter(person -> focus.recent.contains(person.index()) || persons.size() == 1)
                .max(Comparator.comparing((Person person) -> isExact(post, person))
                        .thenComparingInt(person -> focus.recent.lastIndexOf(person.index())))
                .map(Person::index)
                .or(() -> post.isEmpty() ? Optional.empty() : onlyOneWithoutPost(side, persons, focus));
    }

    /** Of a side of which one person was named, and no post told, that is who "the Chilean minister" is. */
    private static Optional<Integer> onlyOneWithoutPost(Optional<Affiliation> side, List<Person> persons, Focus focus) {
        List<Person> ofSide = persons.stream()
                .filter(person ->
                        side.isPresent() && person.side().map(Party::code).equals(side.map(Affiliation::code)))
                .toList();
        return ofSide.stream()
                .filter(person ->
                        ofSide.size() == 1 && person.position().isEmpty() && focus.recent.contains(person.index()))
                .map(Person::index)
                .findFirst();
    }

    private static boolean isExact(String post, Person person) {
        return PostWords.of(post).contains("deputy")
                == PostWords.of(person.position().orElse("")).contains("deputy");
    }

    private static List<Reference> pronouns(AnnotatedSentence sentence, List<Reference> taken, Focus focus) {
        List<Reference> references = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.word(at);
            TokenRange range = new TokenRange(at, at + 1);
            if (HE.contains(word) && isFree(taken, range)) {
                int here = at;
                List<Integer> earlier = taken.stream()
                        .filter(reference -> reference.range().end() <= here)
                        .flatMap(reference -> personOf(reference).stream())
                        .toList();
                Optional<Integer> antecedent = isWhom(sentence, here) && !earlier.isEmpty()
                        ? Optional.of(earlier.getLast())
                        : Optional.empty();
                Optional<Integer> before = taken.stream()
                        .filter(reference -> reference.range().end() <= here)
                        .filter(reference -> !isGoverned(sentence, reference))
                        .flatMap(reference -> personOf(reference).stream())
                        .filter(person -> !antecedent.equals(Optional.of(person)))
                        .findFirst();
                before.or(() -> focus.person)
                        .ifPresent(person ->
                                references.add(new Reference.ToPerson(range, person, Reference.Form.PRONOUN)));
            } else if (word.equals("both") && at == 0 && sentence.word(1).endsWith("ed")) {
                references.add(new Reference.ToSides(range, Reference.Form.PRONOUN));
            } else if (isTheTwo(sentence, at)) {
                references.add(new Reference.ToSides(new TokenRange(at - 1, at + 1), Reference.Form.PRONOUN));
            } else if (word.equals("they") && (focus.sides || focus.person.isEmpty() || at == 0)) {
                references.add(new Reference.ToSides(range, Reference.Form.PRONOUN));
            }
        }
        return references;
    }

    /** "B, whom he received", "B, with whom she spoke": not B. */
    private static boolean isWhom(AnnotatedSentence sentence, int pronoun) {
        return Set.of("whom", "who", "whose").contains(sentence.word(pronoun - 1));
    }

    /** "The two held", "the pair met": no noun behind. */
    private static boolean isTheTwo(AnnotatedSentence sentence, int at) {
        boolean two = Set.of("two", "pair", "duo").contains(sentence.word(at))
                && sentence.word(at - 1).equals("the");
        String next = sentence.word(at + 1);
        return two
                && (next.endsWith("ed")
                        || next.endsWith("ly")
                        || Set.of(
                                        "met", "held", "also", "had", "have", "will", "are", "were", "spoke", "sat",
                                        "then", "agreed", "last")
                                .contains(next));
    }

    private static Optional<Integer> personOf(Reference reference) {
        return switch (reference) {
            case Reference.ToPerson one -> Optional.of(one.person());
            case Reference.ToSides unused -> Optional.empty();
        };
    }
}
