package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/** Whom definite descriptions mean: "the Croatian minister", "the top diplomat", "the guest", "her host". */
final class Descriptions {
    /** What those hold who are called so; nothing where anybody may be. */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("official", Set.of()),
            Map.entry("politician", Set.of()),
            Map.entry("representative", Set.of()),
            Map.entry("dignitary", Set.of()),
            Map.entry("statesman", Set.of()),
            Map.entry("chief", Set.of()),
            Map.entry("negotiator", Set.of()),
            Map.entry(
                    "leader",
                    Set.of(
                            "president",
                            "prime",
                            "king",
                            "queen",
                            "emir",
                            "amir",
                            "sultan",
                            "chancellor",
                            "leader",
                            "chair",
                            "head",
                            "secretary",
                            "crown")),
            Map.entry(
                    "diplomat",
                    Set.of(
                            "foreign",
                            "ambassador",
                            "envoy",
                            "consul",
                            "diplomat",
                            "commissioner",
                            "representative",
                            "minister",
                            "secretary",
                            "charge",
                            "nuncio")),
            Map.entry(
                    "envoy",
                    Set.of("ambassador", "envoy", "representative", "consul", "nuncio", "commissioner", "charge")),
            Map.entry("officer", Set.of("chief", "commander", "staff", "attache", "inspector")),
            Map.entry("general", Set.of("chief", "commander", "staff")),
            Map.entry("admiral", Set.of("chief", "commander", "staff")),
            Map.entry("commander", Set.of("chief", "commander")),
            Map.entry("monarch", Set.of("king", "queen", "emir", "amir", "sultan", "grand")),
            Map.entry("ruler", Set.of("king", "queen", "emir", "amir", "sultan", "prince", "grand")),
            Map.entry("sovereign", Set.of("king", "queen", "emir", "amir", "sultan")),
            Map.entry("premier", Set.of("prime", "chancellor")),
            Map.entry("state", Set.of("president", "king", "queen", "emir", "amir", "sultan")),
            Map.entry("government", Set.of("prime", "chancellor")));

    private static final Map<String, Attention.Part> PARTS = Map.of(
            "guest", Attention.Part.GUEST,
            "visitor", Attention.Part.GUEST,
            "caller", Attention.Part.GUEST,
            "host", Attention.Part.HOST);
    private static final Set<String> NOT_A_HOST = WordSet.words("""
            country nation city side state government house list room of capital town""");

    private final List<Person> persons;
    /** The words of each person's post, by index; long texts name hundreds of people and ask for each of them often. */
    private final List<Set<String>> held;

    private final Map<String, List<Person>> bySide;
    private final Map<String, List<Person>> byInitials;
    private final Attention attention;

    private final PostWords words;
    private final Optional<Party> home;

    /** {@code home}: the state from which the story comes. */
    Descriptions(List<Person> persons, Attention attention, PostWords words, Optional<Party> home) {
        this.words = words;
        this.home = home;
        this.persons = List.copyOf(persons);
        this.held = persons.stream()
                .map(person -> words.of(person.position().orElse("")))
                .toList();
        this.bySide = persons.stream()
                .filter(person -> person.side().isPresent())
                .collect(Collectors.groupingBy(person -> person.side().get().code()));
        this.byInitials = new HashMap<>();
        for (Person person : persons) {
            PostInitials.of(person.position().orElse(""))
                    .forEach(initials -> byInitials
                            .computeIfAbsent(initials, unused -> new ArrayList<>())
                            .add(person));
        }
        this.attention = attention;
    }

    /** All of the side, in their order; everybody if none is told. */
    private Stream<Person> of(Optional<Affiliation> side) {
        return side.map(Affiliation::code).map(code -> bySide.getOrDefault(code, List.of())).orElse(persons).stream();
    }

    List<Reference> references(AnnotatedSentence sentence, List<Reference> taken) {
        List<Reference> references = new ArrayList<>();
        for (Mention.PostMention post : sentence.posts()) {
            if (!post.plural() && !post.former() && isFree(taken, post.range()) && isDefinite(sentence, post)) {
                holder(sentence, taken, post)
                        .ifPresent(person ->
                                references.add(new Reference.ToPerson(post.range(), person, Reference.Form.POST)));
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            int first = at;
            Bynames.at(sentence, at)
                    .filter(byname -> isDefiniteBefore(sentence, first))
                    .filter(byname -> isFree(taken, byname.range()) && isFree(references, byname.range()))
                    .ifPresent(byname -> bynamed(byname, sideBefore(sentence, first))
                            .ifPresent(person -> references.add(
                                    new Reference.ToPerson(byname.range(), person, Reference.Form.POST))));
        }
        for (int at = 0; at < sentence.size(); at++) {
            TokenRange range = new TokenRange(at, at + 1);
            if (PostInitials.areAt(sentence, at) && isFree(taken, range) && isFree(references, range)) {
                abbreviated(sentence.tokens().get(at).form())
                        .ifPresent(
                                person -> references.add(new Reference.ToPerson(range, person, Reference.Form.POST)));
            }
            String word = sentence.word(at);
            boolean noun = PARTS.containsKey(word) || KINDS.containsKey(word);
            if (noun && isFree(taken, range) && isFree(references, range)) {
                called(sentence, taken, at)
                        .ifPresent(
                                person -> references.add(new Reference.ToPerson(range, person, Reference.Form.POST)));
            }
        }
        return references;
    }

    /** Who was named last of those whom the byname fits. */
    private Optional<Integer> bynamed(Bynames.Byname byname, Optional<Affiliation> side) {
        return of(side).filter(person -> attention.isKnown(person.index()) && byname.fits(person))
                .max(Comparator.comparingInt(person -> attention.recency(person.index())))
                .map(Person::index);
    }

    /** Who was named last of those whose post has the initials. */
    private Optional<Integer> abbreviated(String initials) {
        return byInitials.getOrDefault(initials, List.of()).stream()
                .filter(person -> attention.isKnown(person.index()))
                .max(Comparator.comparingInt(person -> attention.recency(person.index())))
                .map(Person::index);
    }

    /** Of a side of which one person was named, and no post told, that is who "the Chilean minister" is. */
    private Optional<Integer> onlyOneWithoutPost(Optional<Affiliation> side) {
        List<Person> ofSide = side.isPresent() ? of(side).toList() : List.of();
        return ofSide.stream()
                .filter(person ->
                        ofSide.size() == 1 && person.position().isEmpty() && attention.isKnown(person.index()))
                .map(Person::index)
                .findFirst();
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

    /** The person named last who is of the side and may be called by the post; without a side rather the last subject. */
    private Optional<Integer> holder(AnnotatedSentence sentence, List<Reference> taken, Mention.PostMention post) {
        boolean visiting = isVisiting(sentence, post.range().first());
        Optional<Affiliation> side = post.side().or(() -> owner(sentence, post));
        Set<String> named = words.of(post.text());
        return of(side).filter(person -> attention.isKnown(person.index()) || persons.size() == 1)
                .filter(person -> person.position().isPresent() && PostWords.fits(named, held.get(person.index())))
                .filter(person -> !isNamedBefore(sentence, taken, post.range().first(), person.index()))
                .filter(person -> !visiting
                        || attention.part(person.index()).orElse(Attention.Part.GUEST) == Attention.Part.GUEST)
                .max(Comparator.comparing((Person person) -> isExact(named, person))
                        .thenComparing(person ->
                                visiting && attention.part(person.index()).isPresent())
                        .thenComparing(person -> side.isEmpty()
                                && !visiting
                                && attention.person().equals(Optional.of(person.index())))
                        .thenComparingInt(person -> attention.recency(person.index())))
                .map(Person::index)
                .or(() -> onlyOneWithoutPost(side));
    }

    private static boolean isVisiting(AnnotatedSentence sentence, int first) {
        return sentence.word(first - 1).equals("visiting")
                || sentence.word(first).equals("visiting")
                || sentence.word(first - 2).equals("visiting");
    }

    private static boolean isOf(Person person, Optional<Affiliation> side) {
        return side.isEmpty() || person.side().map(Party::code).equals(side.map(Affiliation::code));
    }

    /** Who was named in the sentence is not named again by a description, unless as the source: "according to B's office". */
    private static boolean isNamedBefore(AnnotatedSentence sentence, List<Reference> taken, int at, int person) {
        return !sentence.word(0).equals("according")
                && taken.stream()
                        .anyMatch(reference -> reference.range().end() <= at
                                && Attention.personOf(reference).equals(Optional.of(person)));
    }

    /** A deputy is called so; of "Vice-President and Minister of Trade" the second post is no deputy's. */
    private boolean isExact(Set<String> post, Person person) {
        boolean deputy = post.contains("deputy");
        return deputy == held.get(person.index()).contains("deputy")
                || !deputy
                        && Arrays.stream(person.position().orElse("").split(" and ", -1))
                                .map(words::of)
                                .anyMatch(part -> !part.contains("deputy") && PostWords.fits(post, part));
    }

    private Optional<Integer> called(AnnotatedSentence sentence, List<Reference> taken, int at) {
        String word = sentence.word(at);
        if (PARTS.containsKey(word)) {
            boolean noun = NOT_A_HOST.contains(sentence.word(at + 1));
            boolean definite = isOneOf(sentence.word(at - 1), "the", "his", "her")
                    || isOneOf(sentence.word(at - 2), "the", "his", "her");
            boolean as = isOneOf(sentence.word(at - 2), "as", "was", "is", "were", "be");
            return definite && !noun && !as
                    ? playing(PARTS.get(word), sideBefore(sentence, at), sentence, taken, at)
                    : Optional.empty();
        }
        boolean head = isOneOf(word, "state", "government");
        if (!KINDS.containsKey(word)
                || head
                        && !(sentence.word(at - 1).equals("of")
                                && sentence.word(at - 2).equals("head"))) {
            return Optional.empty();
        }
        int first = head ? at - 2 : at;
        if (!isDefiniteBefore(sentence, first)) {
            return Optional.empty();
        }
        Optional<Affiliation> side = sideBefore(sentence, first);
        List<Person> fitting = of(side).filter(person -> attention.isKnown(person.index()))
                .filter(person -> isOfKind(word, person, side.isPresent()))
                .filter(person -> !isNamedBefore(sentence, taken, first, person.index()))
                .toList();
        boolean visiting = isVisiting(sentence, first);
        return fitting.stream()
                .filter(person -> side.isPresent()
                        || fitting.size() == 1
                        || visiting && attention.part(person.index()).equals(Optional.of(Attention.Part.GUEST))
                        || attention.person().equals(Optional.of(person.index())))
                .max(Comparator.comparingInt(person -> attention.recency(person.index())))
                .map(Person::index);
    }

    /** By the words of the post; with a state any of its officials may be called an official or a diplomat. */
    private boolean isOfKind(String word, Person person, boolean sided) {
        Set<String> kinds = KINDS.getOrDefault(word, Set.of());
        boolean soldier = person.rank().isPresent() && isOneOf(word, "officer", "general", "admiral", "commander");
        boolean loose = sided && (kinds.isEmpty() || isOneOf(word, "leader", "diplomat", "envoy", "officer"));
        return loose || soldier || held.get(person.index()).stream().anyMatch(kinds::contains);
    }

    private Optional<Integer> playing(
            Attention.Part part,
            Optional<Affiliation> side,
            AnnotatedSentence sentence,
            List<Reference> taken,
            int at) {
        List<Integer> others = attention.latest().stream()
                .filter(index -> isOf(persons.get(index), side))
                .filter(index -> !isNamedBefore(sentence, taken, at, index))
                .toList();
        return others.stream()
                .filter(index -> attention.part(index).equals(Optional.of(part)))
                .findFirst()
                .or(() -> others.stream()
                        .filter(index -> attention.part(index).isEmpty() && isByOrigin(part, persons.get(index)))
                        .findFirst())
                .or(() -> attention.hasParts() || side.isPresent()
                        ? others.stream()
                                .filter(index -> attention.part(index).isEmpty())
                                .findFirst()
                        : attention.person().filter(others::contains));
    }

    /** Of whom no reception is told: who serves the state from which the story comes is the host, others are guests. */
    private boolean isByOrigin(Attention.Part part, Person person) {
        return home.isPresent()
                && person.side().isPresent()
                && (part == Attention.Part.HOST) == person.side().equals(home);
    }

    private static boolean isFree(List<Reference> references, TokenRange range) {
        return references.stream().noneMatch(reference -> reference.range().overlaps(range));
    }

    private static boolean isDefinite(AnnotatedSentence sentence, Mention.PostMention post) {
        return !isIndefinite(sentence, post.range().first())
                && (post.side().isPresent()
                        || owner(sentence, post).isPresent()
                        || isDefiniteBefore(sentence, post.range().first()));
    }

    /** "A Kenyan minister", "no Indian minister", "the first Danish president". */
    private static boolean isIndefinite(AnnotatedSentence sentence, int first) {
        int before = first - 1;
        while (before >= 0 && sentence.names().affiliationAt(before).isPresent()) {
            before--;
        }
        return isOneOf(
                        sentence.word(before),
                        "a",
                        "an",
                        "no",
                        "any",
                        "every",
                        "each",
                        "another",
                        "some",
                        "first",
                        "next",
                        "future",
                        "whichever")
                || isOneOf(sentence.word(first), "a", "an", "no", "any", "every");
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
            if (!sentence.tokens().get(back).isWord() && !sentence.word(back).equals("'s")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
