package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.ShipPrefixes;
import org.communique.annotation.TokenRange;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.TimeExpression;
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
    private static final int CAPITAL_REACH = 6;
    private static final Set<String> COORDINATION =
            WordSet.of(",", "and", "as", "well", "along", "with", "together", "both", "&", "-", "(", ")", "'s");
    private static final Set<String> OPENERS = WordSet.of("", ",", ";", ":", "-", "–", "—", "\"", "and", "that", ")");
    private static final Set<String> PHONE = WordSet.of("phone", "telephone", "telephonic", "phoned", "telephoned");
    private static final Set<String> ONE_BY_ONE =
            WordSet.of("separately", "separate", "individually", "respectively", "afterwards");
    /** How many words a town's name at the beginning may have, with an article. */
    private static final int BEGINNING = 5;

    private static final int WELCOME_REACH = 12;
    private static final Set<String> RELATIVES = WordSet.of("who", "whom", "which", "whose");
    private static final Set<String> DESCRIBING =
            WordSet.of("his", "her", "their", "the", "counterpart", "of", "from", "respectively");
    private static final Set<String> VENUES = WordSet.of(
            "palace",
            "hotel",
            "center",
            "centre",
            "house",
            "villa",
            "headquarters",
            "ministry",
            "office",
            "complex",
            "residence",
            "castle",
            "museum",
            "university",
            "academy",
            "base",
            "hall",
            "club",
            "resort",
            "airport",
            "parliament",
            "secretariat",
            "embassy",
            "mansion",
            "camp",
            "lodge");
    private static final Set<String> BOUNDARY = WordSet.of(
            ";", "who", "which", "where", "while", "whose", "that", "said", "says", "when", "after", "before", "since");

    /** What opens a clause about something else. */
    private static final Set<String> OTHER_CLAUSE =
            WordSet.of("when", "where", ";", "adding", "recalling", "noting", "whereas", "followed", "follows");

    private static final Set<String> LEADING_TO = WordSet.of("to", "for", "visits", "visit", "visiting", "reaches");
    private static final int LIST_REACH = 5;
    private static final int HERE_REACH = 20;
    private static final int HERE_SPEECH = 3;
    /** What is said, issued and announced "here" took place elsewhere or is yet to come. */
    private static final Set<String> SAID_HERE = WordSet.of(
            "said",
            "told",
            "announced",
            "reporters",
            "media",
            "press",
            "statement",
            "released",
            "issued",
            "speaking",
            "journalists",
            "communique",
            "is",
            "are",
            "was",
            "were",
            "\"");
    /** What opens a clause that goes on with something else. */
    private static final Set<String> NEXT_CLAUSE = WordSet.of("and", "before", "after", ";");
    /** How much farther what stands in another clause is, so that all of the own clause is nearer. */
    private static final int CLAUSE_APART = 1000;

    private static final Set<TriggerClass> TOLD =
            Set.of(TriggerClass.MEET, TriggerClass.TALKS, TriggerClass.VISIT, TriggerClass.SIGN, TriggerClass.RECEIVE);

    private final AnnotatedSentence sentence;
    private final List<Reference> references;
    private final People people;
    private final List<Actor> actors;
    private final List<TriggerMention> triggers;
    private final Scenes.Focus focus;
    private final Clause clause;
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
        this.focus = focus;
        this.signature = signature(sentence);
        this.clause = new Clause(sentence, actors);
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
                all.addAll(before.isEmpty() ? pair(both.range()) : before);
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
            if (after || inTurn || ONE_BY_ONE.contains(word(at))) {
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

    /** Whether the word at {@code token} belongs to a date: "on Monday". */
    boolean isDated(int token) {
        return token >= 0
                && token < size()
                && sentence.times().stream()
                        .anyMatch(time -> time.span()
                                .overlaps(sentence.tokens().get(token).span()));
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
            int behindClause = behindRelativeClause(at, to);
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

    /** Behind ", who is on a visit to Vietnam" at {@code at}, if a comma closes the clause before {@code to}. */
    private int behindRelativeClause(int at, int to) {
        if (!word(at).equals(",") || !isOneOf(word(at + 1), "who", "which", "whose")) {
            return at;
        }
        for (int close = at + 2; close < to; close++) {
            if (word(close).equals(",")) {
                return close;
            }
        }
        return at;
    }

    private boolean isDescription(int at) {
        int token = at;
        return sentence.posts().stream().anyMatch(post -> post.range().contains(token))
                || sentence.names().affiliationAt(token).isPresent()
                || DESCRIBING.contains(word(token));
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

    /** The date that belongs to the word at {@code token}: the nearest in the sentence, behind rather than before. */
    Optional<TimeExpression> timeNear(int token) {
        int at = sentence.tokens().get(Math.min(token, size() - 1)).span().begin();
        return sentence.times().stream()
                .filter(time -> time.attachment() == DateAttachment.EVENT)
                .filter(time -> !isInRelativeClauseBehind(token, time.span()))
                .filter(time ->
                        !isOfOtherClause(token, sentence.tokenAt(time.span().begin())))
                .min(Comparator.comparingInt(
                        time -> distance(time.span(), at) + (isOfClauseBefore(token, time) ? CLAUSE_APART : 0)));
    }

    private boolean isOfClauseBefore(int token, TimeExpression time) {
        return isOfClauseBefore(token, sentence.tokenAt(time.span().begin()));
    }

    /** "Held talks in Lima on Monday and met again in Quito": day and town of the talks are not those of what comes behind "and". */
    private boolean isOfClauseBefore(int token, int other) {
        for (int at = other + 1; at < token; at++) {
            if (NEXT_CLAUSE.contains(word(at)) && isTold(-1, other)) {
                return true;
            }
        }
        return false;
    }

    /** "will meet B, with whom he spoke in August": the month belongs to the clause of "whom". */
    private boolean isInRelativeClauseBehind(int token, Span time) {
        boolean relative = false;
        for (int at = token + 1; at < size() && sentence.tokens().get(at).span().begin() < time.begin(); at++) {
            if (RELATIVES.contains(word(at))) {
                relative = true;
            } else if (word(at).equals(",") && relative && !isInList(at)) {
                relative = false;
            }
        }
        return relative;
    }

    /** "Which Chad, Mali and Niger signed": the comma only parts names. */
    private boolean isInList(int comma) {
        for (int at = comma + 1; at < comma + LIST_REACH && at + 1 < size(); at++) {
            if (word(at).equals("and")) {
                return sentence.tokens().get(comma - 1).isCapitalised()
                        && sentence.tokens().get(at - 1).isCapitalised()
                        && sentence.tokens().get(at + 1).isCapitalised();
            }
        }
        return false;
    }

    /** "Will meet B, she said, recalling that they held talks in Lima": the town behind belongs to what is told there. */
    private boolean isOfOtherClause(int token, int other) {
        for (int at = token + 1; at < other; at++) {
            if (OTHER_CLAUSE.contains(word(at)) && isTold(at, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(int from, int to) {
        return triggers.stream()
                .anyMatch(trigger -> trigger.range().first() > from
                        && trigger.range().end() <= to
                        && trigger.classes().stream().anyMatch(TOLD::contains));
    }

    private static int distance(Span time, int at) {
        return time.begin() >= at ? time.begin() - at : 2 * (at - time.end());
    }

    /** The town that "in" or "at" names nearest to the word at {@code token}. */
    Optional<Mention.PlaceMention> placeNear(int token) {
        return sentence.names().places().stream()
                .filter(this::isLocation)
                .filter(place -> !isOfOtherClause(token, place.range().first()))
                .min(Comparator.comparingInt(place -> place.range().first() >= token
                        ? place.range().first() - token
                        : 2 * (token - place.range().end())
                                + (isOfClauseBefore(token, place.range().first()) ? CLAUSE_APART : 0)));
    }

    /** The town to or in which the sentence says that something is, if it names no other town so. */
    Optional<Mention.PlaceMention> onlyTown() {
        List<Mention.PlaceMention> towns = sentence.names().places().stream()
                .filter(place -> isLocation(place)
                        || LEADING_TO.contains(word(place.range().first() - 1))
                                && sentence.names()
                                        .stateAt(place.range().first())
                                        .isEmpty())
                .toList();
        return towns.size() == 1 ? Optional.of(towns.getFirst()) : Optional.empty();
    }

    /** Whether "here" tells where the trigger took place, not where it was announced. */
    boolean tellsHere(int trigger) {
        for (int at = 1; at < size(); at++) {
            if (word(at).equals("here") && Math.abs(at - trigger) <= HERE_REACH) {
                boolean told = false;
                for (int before = Math.max(0, at - HERE_SPEECH); before < at; before++) {
                    told |= SAID_HERE.contains(word(before));
                }
                return !told;
            }
        }
        return false;
    }

    private boolean isLocation(Mention.PlaceMention place) {
        int before = place.range().first() - 1;
        String word = word(before);
        boolean preposition = isOneOf(word, "in", "at", "near", "outside")
                || word.equals("by") && isOneOf(word(before - 1), "hosted", "staged")
                || word.equals("of") && isOneOf(word(before - 1), "city", "town", "capital", "resort", "outskirts")
                || isOneOf(word, "capital", "city")
                || word.equals("to") && isWelcomed(before)
                || word.equals(",")
                        && (VENUES.contains(word(before - 1)) || isSite(before - 1) || isNamedCapital(before - 1));
        preposition |= isAntecedentOfWhere(place.range().end());
        boolean isState = sentence.names()
                        .stateAt(place.range().first())
                        .filter(state -> !DestinationReader.CITY_STATES.contains(state.iso3()))
                        .isPresent()
                && !word(place.range().end()).equals("city");
        int behind = place.range().end();
        if (word(behind).equals(",") && sentence.names().stateAt(behind + 1).isPresent()) {
            behind = sentence.names().stateAt(behind + 1).get().range().end() + 1;
        }
        if (isNamedAsVenue(behind) || isNamedAsVenue(behindApposition(behind))) {
            return true;
        }
        boolean genitive = word(place.range().end()).equals("'s");
        return preposition && !genitive && !isState;
    }

    /** "To Oslo, where he will meet A". */
    private boolean isAntecedentOfWhere(int behind) {
        int end = behindTime(behind);
        return word(end).equals("where")
                || word(end).equals(",") && word(end + 1).equals("where");
    }

    /** "In the Kenyan capital, Nairobi", "at Kenya's capital city, Nairobi". */
    private boolean isNamedCapital(int noun) {
        if (!isOneOf(word(noun), "capital", "city", "town", "resort", "port")) {
            return false;
        }
        for (int at = noun - 1; at >= Math.max(0, noun - CAPITAL_REACH); at--) {
            if (isOneOf(word(at), "in", "at", "to")) {
                return !word(at).equals("to") || isOneOf(word(at - 1), "came", "come", "gathered");
            }
        }
        return false;
    }

    /** "In Ruiru, Nairobi": what nobody knows is a site in the town behind the comma. */
    private boolean isSite(int last) {
        int first = last;
        while (first > 0 && last - first < 4 && sentence.tokens().get(first).isCapitalised()) {
            first--;
        }
        boolean preposition =
                isOneOf(word(first), "in", "at") || word(first).equals("the") && isOneOf(word(first - 1), "in", "at");
        return first < last && preposition && sentence.names().stateAt(last).isEmpty();
    }

    /** "Welcomed A to Oslo": whoever is welcomed to a town is there. */
    private boolean isWelcomed(int to) {
        for (int at = to - 1; at >= Math.max(0, to - WELCOME_REACH); at--) {
            if (isOneOf(word(at), "welcomed", "welcomes", "welcoming")) {
                return true;
            }
        }
        return false;
    }

    /** "Tromso, a town in the north, is where": behind the second comma. */
    private int behindApposition(int behind) {
        if (!word(behind).equals(",") || !isOneOf(word(behind + 1), "a", "the", "an", "some", "about")) {
            return behind;
        }
        for (int at = behind + 2; at < Math.min(size(), behind + 12); at++) {
            if (word(at).equals(",")) {
                return at + 1;
            }
        }
        return behind;
    }

    /** "Oslo hosted", "Oslo was the venue of", "Oslo played host to", "it was Oslo that hosted". */
    private boolean isNamedAsVenue(int behind) {
        int verb = behindTime(isOneOf(word(behind), "that", "which", "also", "again") ? behind + 1 : behind);
        if (isOneOf(word(verb), "will", "would")) {
            int main = word(verb + 1).equals("again") ? verb + 2 : verb + 1;
            return isOneOf(word(main), "host", "see") || word(main).equals("be") && isVenue(main + 1);
        }
        if (isOneOf(word(verb), "saw", "sees", "witnessed") && behind <= BEGINNING) {
            return true;
        }
        boolean host = isOneOf(word(verb), "hosted", "hosts", "hosting")
                || isOneOf(word(verb), "played", "plays", "playing")
                        && word(verb + 1).equals("host");
        boolean venue = isOneOf(word(verb), "was", "is", "were", "served", "had") && isVenue(verb + 1);
        return host || venue;
    }

    /** "the venue", "also where", "on Monday the scene", "been chosen as the place", "picked to host". */
    private boolean isVenue(int from) {
        int at = behindTime(from);
        while (at < from + 7
                && isOneOf(
                        word(at),
                        "been",
                        "chosen",
                        "picked",
                        "named",
                        "selected",
                        "again",
                        "also",
                        "as",
                        "the",
                        "to",
                        "be")) {
            at++;
        }
        boolean place = isOneOf(word(at), "venue", "host", "scene", "setting", "place", "stage");
        return word(at).equals("where") || place && !word(at + 1).equals("in");
    }

    /** Behind "on Monday" and "yesterday", which may stand between a town and its verb. */
    private int behindTime(int from) {
        int at = from;
        while (isDated(at) || word(at).equals("on") && isDated(at + 1)) {
            at++;
        }
        return at;
    }

    /** The state that "in" names nearest to the word at {@code token}. */
    Optional<String> countryNear(int token) {
        return sentence.names().states().stream()
                .filter(state -> !state.adjective()
                        || word(state.range().end()).isEmpty()
                        || !Character.isLetter(word(state.range().end()).charAt(0)))
                .filter(state -> isInside(state.range()))
                .min(Comparator.comparingInt(state -> Math.abs(state.range().first() - token)))
                .map(Mention.StateMention::iso3);
    }

    private boolean isInside(TokenRange range) {
        String before = word(range.first() - 1);
        return before.equals("in")
                || before.equals("the") && word(range.first() - 2).equals("in");
    }
}
