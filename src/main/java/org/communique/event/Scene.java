package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.ShipPrefixes;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.entity.Reference;
import org.communique.text.BlockKind;
import org.communique.text.Span;
import org.communique.text.WordSet;
import org.communique.text.WordSignature;

/** One sentence as the event rules see it: its words, its people and where they stand. */
final class Scene {
    private static final Set<String> OPENERS = WordSet.of("", ",", ";", ":", "-", "–", "—", "\"", "and", "that", ")");
    private static final Set<String> PHONE = WordSet.of("phone", "telephone", "telephonic", "phoned", "telephoned");
    private static final Set<String> ONE_BY_ONE =
            WordSet.of("separately", "separate", "individually", "respectively", "afterwards");

    private final AnnotatedSentence sentence;
    private final List<Reference> references;
    private final People people;
    private final List<Actor> actors;
    private final List<TriggerMention> triggers;
    private final Set<TriggerClass> told;
    private final boolean namesSomebody;
    private final Scenes.Focus focus;
    private final Clause clause;
    private final Setting setting;
    private final WordSignature signature;
    private final Gatherings gatherings;
    private final ShipPrefixes ships;

    Scene(
            AnnotatedSentence sentence,
            List<Reference> references,
            People people,
            List<Actor> actors,
            List<TriggerMention> triggers,
            Scenes.Focus focus,
            Gatherings gatherings,
            ShipPrefixes ships) {
        this.sentence = sentence;
        this.references = references;
        this.people = people;
        this.actors = actors;
        this.triggers = triggers;
        this.told = EnumSet.noneOf(TriggerClass.class);
        for (TriggerMention trigger : triggers) {
            told.addAll(trigger.classes());
        }
        this.namesSomebody = namesSomebody(actors);
        this.focus = focus;
        this.signature = signature(sentence);
        this.clause = new Clause(sentence, actors);
        this.setting = new Setting(sentence, triggers);
        this.gatherings = gatherings;
        this.ships = ships;
    }

    /** The state whose navy writes this token before the names of its ships: {@code "INS"}. */
    Optional<String> navyOfPrefix(int token) {
        return ships.state(sentence.tokens().get(token));
    }

    /** The dialogues and conferences that the sentence names. */
    Gatherings gatherings() {
        return gatherings;
    }

    /** Who can act in the sentence, in order. */
    List<Actor> actors() {
        return actors;
    }

    /** The words that may tell of an event, in order. */
    List<TriggerMention> triggers() {
        return triggers;
    }

    /** What the triggers may tell. */
    Set<TriggerClass> told() {
        return Collections.unmodifiableSet(told);
    }

    /** Whether a trigger may tell of this. */
    boolean tellsOf(TriggerClass triggerClass) {
        return told.contains(triggerClass);
    }

    /** Whether a trigger may tell of one of these. */
    boolean tellsOf(Set<TriggerClass> classes) {
        for (TriggerClass one : classes) {
            if (told.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person whom the story names acts in the sentence. */
    boolean namesSomebody() {
        return namesSomebody;
    }

    private static boolean namesSomebody(List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor instanceof Actor.Named) {
                return true;
            }
        }
        return false;
    }

    /** The trigger that a token belongs to; triggers stand in order and do not overlap. */
    Optional<TriggerMention> triggerAt(int token) {
        int low = 0;
        int high = triggers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            TriggerMention trigger = triggers.get(middle);
            if (trigger.range().contains(token)) {
                return Optional.of(trigger);
            }
            if (trigger.range().end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.empty();
    }

    /** Who does what in the sentence. */
    Clause clause() {
        return clause;
    }

    /** The person whom the sentences before speak of, as the subject of a verb or noun that has none. */
    List<Actor> focusActor(TokenRange trigger) {
        return focus.person()
                .map(person -> List.<Actor>of(new Actor.Named(trigger, person)))
                .orElse(List.of());
    }

    /** Whom these serve or are, in their order. */
    Set<Party> sides(List<Actor> some) {
        Set<Party> sides = new LinkedHashSet<>();
        for (Actor actor : some) {
            switch (actor) {
                case Actor.Named named -> person(named.person()).side().ifPresent(sides::add);
                case Actor.Unnamed unnamed -> sides.addAll(unnamed.sides());
                case Actor.Side side -> sides.add(side.party());
                case Actor.All unused -> {}
            }
        }
        return sides;
    }

    /** The state from which the story comes; empty where it is in doubt. */
    Optional<Party> home() {
        return people.home();
    }

    /** The state from which the story comes, as one who acts; empty where it is in doubt. */
    List<Actor> home(int token) {
        return people.home().stream()
                .map(side -> (Actor) new Actor.Side(new TokenRange(token, token + 1), side, true))
                .toList();
    }

    /** The person whom the sentences before speak of, unless among {@code others}: then whom they named last of another side. */
    List<Actor> focusApartFrom(List<Actor> others, TokenRange trigger) {
        boolean among = focus.person().isPresent()
                && others.stream()
                        .anyMatch(other -> other instanceof Actor.Named named
                                && named.person() == focus.person().get());
        return among ? opposite(others, trigger) : focusActor(trigger);
    }

    /** The person whom the sentences before speak of; if of the side of all {@code others}, whom they named last of another. */
    List<Actor> focusOpposite(List<Actor> others, TokenRange trigger) {
        Optional<Party> side = focus.person().flatMap(person -> person(person).side());
        boolean fellow = side.isPresent()
                && !others.isEmpty()
                && others.stream()
                        .allMatch(other -> other instanceof Actor.Named named
                                && person(named.person()).side().equals(side));
        return fellow ? opposite(others, trigger) : focusActor(trigger);
    }

    /** The two people of two sides whom the sentences before named together. */
    List<Actor> pair(TokenRange trigger) {
        return focus.pair().stream()
                .map(person -> (Actor) new Actor.Named(trigger, person))
                .toList();
    }

    /** Who acted in the sentence before, as people who are met together: "talked with each of them". */
    private List<Actor> listed() {
        return focus.listed().stream()
                .filter(actor -> actor instanceof Actor.Named || actor instanceof Actor.Unnamed)
                .toList();
    }

    /** Those whom "each of them", "all of them" or "the three" behind {@code from} stands for. */
    List<Actor> each(int from) {
        for (int at = from; at < Math.min(size(), from + 6); at++) {
            if (!word(at).equals("with")) {
                continue;
            }
            boolean quantity = isOneOf(word(at + 1), "each", "all", "both", "either")
                    && (word(at + 2).equals("of")
                            || !sentence.tokens()
                                    .get(Math.min(at + 2, size() - 1))
                                    .isWord());
            boolean them = word(at + 1).equals("them")
                    || word(at + 1).equals("the")
                            && isOneOf(word(at + 2), "two", "three", "four", "five", "six", "trio")
                            && !sentence.tokens()
                                    .get(Math.min(at + 3, size() - 1))
                                    .isWord();
            if (quantity || them) {
                return listed();
            }
        }
        return List.of();
    }

    /** Whether the sentences right before tell of one of these. */
    boolean isToldOf(Set<TriggerClass> classes) {
        return focus.told().stream().anyMatch(told -> told.stream().anyMatch(classes::contains));
    }

    /** The actors with "both", "the two" and "they" replaced by the two people meant. */
    List<Actor> expanded(List<Actor> some) {
        List<Actor> all = new ArrayList<>();
        for (Actor actor : some) {
            List<Actor> counted = actor instanceof Actor.All several ? countedOrAllOfThree(several) : List.of();
            if (!counted.isEmpty()) {
                all.addAll(counted);
            } else if (actor instanceof Actor.All both && !isMoreThanTwo(both)) {
                List<Actor> before = clause.pairBefore(both.range().first(), people);
                List<Actor> holders = before.isEmpty() ? twoHolders(both) : before;
                all.addAll(holders.isEmpty() ? pair(both.range()) : holders);
            } else if (actor instanceof Actor.All group && namedSides(listed()) > 2) {
                listed().stream()
                        .filter(Actor.Named.class::isInstance)
                        .map(one -> (Actor) new Actor.Named(group.range(), ((Actor.Named) one).person()))
                        .forEach(all::add);
            } else {
                all.add(actor);
            }
        }
        return all;
    }

    /** "The two foreign ministers": of two sides, if the story knows just two who are that. */
    private List<Actor> twoHolders(Actor.All both) {
        Optional<Mention.PostMention> post = sentence.posts().stream()
                .filter(mention -> mention.plural() && mention.range().overlaps(both.range()))
                .findFirst();
        if (post.isEmpty() || post.get().text().equalsIgnoreCase("ministers")) {
            return List.of();
        }
        String office = post.get().text().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        List<Person> holders = people.persons().stream()
                .filter(person -> lastMention(person) >= 0)
                .filter(person -> person.position().orElse("").equalsIgnoreCase(office))
                .toList();
        boolean opposite = holders.size() == 2
                && !holders.getFirst().side().equals(holders.getLast().side());
        return opposite
                ? holders.stream()
                        .map(holder -> (Actor) new Actor.Named(both.range(), holder.index()))
                        .toList()
                : List.of();
    }

    private long namedSides(List<Actor> some) {
        return some.stream()
                .filter(Actor.Named.class::isInstance)
                .flatMap(one -> person(((Actor.Named) one).person()).side().stream())
                .distinct()
                .count();
    }

    /** "The leaders" behind a tripartite summit are its three, if just so many were named. */
    private List<Actor> countedOrAllOfThree(Actor.All all) {
        List<Actor> counted = counted(all);
        int number = gatherings
                .earlier()
                .map(gathering -> CountedSides.number(gathering.series().words()))
                .orElse(0);
        boolean two = false;
        for (int at = all.range().first(); at < all.range().end(); at++) {
            two |= isOneOf(word(at), "two", "both", "pair");
        }
        return counted.isEmpty() && number > 2 && !two
                ? focus.last(number).stream()
                        .map(person -> (Actor) new Actor.Named(all.range(), person))
                        .toList()
                : counted;
    }

    /** "All four", "the three ministers": the people named last, if they are so many. */
    private List<Actor> counted(Actor.All all) {
        for (int at = all.range().first(); at < all.range().end(); at++) {
            int number = CountedGroups.numberAt(this::word, at);
            if (number > 2) {
                return focus.last(number).stream()
                        .map(person -> (Actor) new Actor.Named(all.range(), person))
                        .toList();
            }
        }
        return List.of();
    }

    /** "The trio's ministers", "the three leaders": more than a pair. */
    private boolean isMoreThanTwo(Actor.All all) {
        for (int at = all.range().first(); at < all.range().end(); at++) {
            if (isOneOf(word(at), "three", "trio", "four", "five", "six", "seven", "several", "many", "all")) {
                return true;
            }
        }
        return false;
    }

    /** Whether people are met one after the other and not together: "A and, after him, B", "separately". */
    boolean isOneByOne() {
        for (int at = 0; at < size(); at++) {
            boolean after = isOneOf(word(at), "after", "before")
                    && isOneOf(word(at + 1), "him", "her", "them", "that")
                    && isOneOf(word(at - 1), ",", "and");
            boolean inTurn = word(at).equals("turn") && word(at - 1).equals("in");
            boolean each = word(at).equals("each") && !isOneOf(word(at + 1), "other", "of", "side");
            if (after || inTurn || each || ONE_BY_ONE.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whom the sentences before named last who is of another side than all of {@code actors}. */
    List<Actor> opposite(List<Actor> actors, TokenRange words) {
        List<Party> sides = new ArrayList<>();
        for (Actor actor : actors) {
            if (actor instanceof Actor.Named named) {
                person(named.person()).side().ifPresent(sides::add);
            }
        }
        return people.persons().stream()
                .filter(person -> person.side().isPresent()
                        && !sides.contains(person.side().get()))
                .filter(person -> lastMention(person) >= 0)
                .max(Comparator.comparingInt(this::lastMention))
                .map(person -> List.<Actor>of(new Actor.Named(words, person.index())))
                .orElse(List.of());
    }

    private int lastMention(Person person) {
        return person.mentions().stream()
                .mapToInt(Person.Mentioned::sentence)
                .filter(at -> at < index())
                .max()
                .orElse(-1);
    }

    /** Whether a clause begins at {@code token}. */
    boolean isOpening(int token) {
        return OPENERS.contains(word(token - 1));
    }

    /** Whether people speak over a line and not in one place. */
    boolean speaksOfPhone() {
        return speaksOf(PHONE);
    }

    private static WordSignature signature(AnnotatedSentence sentence) {
        WordSignature signature = new WordSignature();
        for (int at = 0; at < sentence.size(); at++) {
            signature.add(sentence.word(at));
        }
        return signature;
    }

    /** Whether one of {@code words} may stand anywhere; false is certain, and spares a look at each word. */
    boolean mayHold(Set<String> words) {
        return signature.mayHold(words);
    }

    /** Whether one of {@code words} stands anywhere. */
    boolean speaksOf(Set<String> words) {
        if (!signature.mayHold(words)) {
            return false;
        }
        for (int at = 0; at < size(); at++) {
            if (words.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of a few words stands anywhere. */
    boolean speaksOf(String... words) {
        for (String word : words) {
            if (signature.mayHold(word) && holds(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String word) {
        for (int at = 0; at < size(); at++) {
            if (word.equals(word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells of what is, is to come, or is not. */
    Modality modality() {
        return new Modality(this);
    }

    AnnotatedSentence sentence() {
        return sentence;
    }

    int index() {
        return sentence.sentence().index();
    }

    int size() {
        return sentence.size();
    }

    String word(int at) {
        return sentence.word(at);
    }

    boolean isHeadline() {
        return sentence.sentence().kind() == BlockKind.HEADLINE;
    }

    boolean isCaption() {
        return sentence.sentence().kind() == BlockKind.CAPTION;
    }

    List<Reference> references() {
        return references;
    }

    Person person(int index) {
        return people.persons().get(index);
    }

    /** Where and when the sentence says that something is. */
    Setting setting() {
        return setting;
    }

    /** The people whom commas and "and" join. */
    JoinedPeople joinedPeople() {
        return new JoinedPeople(sentence, references);
    }

    /** Whether one of {@code words} stands at {@code at}. */
    boolean isAt(int at, Set<String> words) {
        return words.contains(word(at));
    }

    /** Whether one of a few words stands at {@code at}. */
    boolean isAt(int at, String... words) {
        return isOneOf(word(at), words);
    }

    /** Whether these words stand from {@code at} on. */
    boolean follows(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!word(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The evidence for something at {@code token}: the sentence, or as much of it around the token as may be quoted. */
    Evidence evidence(int token, String rule) {
        Span whole = sentence.sentence().span();
        if (whole.length() <= Evidence.LONGEST) {
            return new Evidence(whole, rule);
        }
        int at = sentence.tokens()
                .get(Math.max(0, Math.min(token, size() - 1)))
                .span()
                .begin();
        int firstToken = 0;
        while (sentence.tokens().get(firstToken).span().begin() < at - Evidence.LONGEST / 2) {
            firstToken++;
        }
        int begin = sentence.tokens().get(firstToken).span().begin();
        int end = begin;
        for (int i = firstToken; i < size() && sentence.tokens().get(i).span().end() - begin <= Evidence.LONGEST; i++) {
            end = sentence.tokens().get(i).span().end();
        }
        // A "word" longer than any quotation: its beginning, and no half of a character.
        if (end == begin) {
            String word = sentence.tokens().get(firstToken).form();
            boolean inside =
                    word.length() >= Evidence.LONGEST && Character.isHighSurrogate(word.charAt(Evidence.LONGEST - 1));
            end = begin + Evidence.LONGEST - (inside ? 1 : 0);
        }
        return new Evidence(new Span(begin, end), rule);
    }

    /** The states and organisations named within a stretch, in order, each once. */
    List<Party> partiesWithin(int from, int to) {
        List<Party> parties = new ArrayList<>();
        for (int at = Math.max(0, from); at < Math.min(size(), to); at++) {
            sentence.names()
                    .affiliationAt(at)
                    .map(Party::of)
                    .filter(p -> !parties.contains(p))
                    .ifPresent(parties::add);
        }
        return parties;
    }
}
