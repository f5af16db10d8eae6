package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.gathering.GatheringWords;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/** Tells whether a name is that of a mechanism of two, of a gathering of many, or of neither. */
final class GatheringSort {
    private static final int MINISTRIES_REACH = 18;
    private static final int REGION_REACH = 5;
    private static final Set<String> LOOSE =
            WordSet.of("talks", "conversations", "negotiations", "consultations", "consultation");
    /** Who negotiates where no state does: wage talks, takeovers, coalitions. */
    private static final Set<String> PRIVATE = WordSet.words("""
            union unions workers employers drivers strike strikers wage wages investors shareholders creditors
            company firm maker airline club clubs coalition opposition startup manufacturer bondholders
            residents landlords""");

    private static final Set<String> HEADS =
            WordSet.of("ministers", "leaders", "chiefs", "heads", "presidents", "ambassadors", "envoys", "speakers");

    static final Set<String> TWO_AND_TWO = Set.of("2+2", "two-plus-two", "2-plus-2");

    private static final Set<String> OF_MANY =
            WordSet.of("council", "forum", "assembly", "cabinet", "mechanism", "board");

    /** What only heads of state or government, or those who speak for them, hold. */
    private static final Set<String> SUMMITS = WordSet.of("summit", "retreat", "conclave");

    private static final Set<String> JOINT = WordSet.words("""
            joint intergovernmental inter-governmental binational bi-national mixed bilateral interstate
            inter-state interministerial inter-ministerial""");

    private final AnnotatedSentence sentence;
    private final GatheringWords words;
    private final TokenRange name;
    private final int head;
    private final GatheringWord headIs;
    private final GatheringOwner owner;

    GatheringSort(AnnotatedSentence sentence, GatheringWords words, TokenRange name, int head, GatheringWord headIs) {
        this.sentence = sentence;
        this.words = words;
        this.name = name;
        this.head = head;
        this.headIs = headIs;
        this.owner = new GatheringOwner(sentence, words, head, headIs);
    }

    /** The kind of the gathering; empty for what is none: a parliament, wage talks, a press conference. */
    Optional<Gathering.Kind> kind(List<Party> sides, boolean numbered, boolean single) {
        long states = sides.stream().filter(Party.State.class::isInstance).count();
        long organisations = sides.size() - states;
        boolean many = any(GatheringWord.MANY)
                || states > 2
                || isOfCountries()
                || states == 0 && owner.officials() && !speaksOfTwo();
        if (isInstitution() && organisations == 0 && states < 2) {
            return Optional.empty();
        }
        if (isOrganisationItself() && !numbered && !single && headIs != GatheringWord.CONFERENCE) {
            return Optional.empty();
        }
        return switch (headIs) {
            case TALK -> talk(states, organisations, many, numbered, single);
            case BODY -> body(states, organisations, many, numbered || single);
            case CONFERENCE -> conference(states, organisations, many, numbered || single);
            case MEETING -> meeting(states, organisations, many, numbered, single);
            case SITTING,
                    INSTITUTION,
                    STRONG,
                    WEAK,
                    MANY,
                    HEAD_OF,
                    HOLD,
                    ATTEND,
                    BRING,
                    PREPARING,
                    COMING,
                    GONE,
                    GATHER,
                    CHAIR,
                    CHAIR_NOUN,
                    LEAD,
                    DELEGATION,
                    PRESENT,
                    OUTSIDE,
                    FILLER,
                    ROUND,
                    FREQUENCY -> Optional.empty();
        };
    }

    private Optional<Gathering.Kind> talk(
            long states, long organisations, boolean many, boolean numbered, boolean single) {
        if (many) {
            return Optional.of(Gathering.Kind.MULTILATERAL);
        }
        if (isOfHeads() && (isOfOneRegion() || states != 2 && statesInSentence() != 2)) {
            return Optional.of(Gathering.Kind.MULTILATERAL);
        }
        if (organisations > 0 && states == 0) {
            return name.first() < head ? Optional.of(Gathering.Kind.MULTILATERAL) : Optional.empty();
        }
        boolean named = isCapitalised(head) && head > name.first();
        if (!named && isPrivate()) {
            return Optional.empty();
        }
        if (sentence.word(head).equals("negotiations") && !numbered && !single) {
            return Optional.empty();
        }
        if (sentence.word(head).equals("consultations") && states == 2 && isOfMinistries()) {
            return Optional.of(Gathering.Kind.BILATERAL);
        }
        boolean lone = sentence.word(head).equals("consultation")
                && (!any(GatheringWord.STRONG) || sentence.word(head - 1).equals("and"))
                && !(named && (numbered || states == 2));
        if (lone) {
            return Optional.empty();
        }
        boolean loose = LOOSE.contains(sentence.word(head));
        if (loose && !numbered && !single && isOnlyBilateral()) {
            return Optional.empty();
        }
        boolean ofTwo = statesInSentence() == 2 || statesInSentence() == 0 && single && speaksOfTwo();
        if (numbered && states == 0 && ofTwo && organisations == 0) {
            return Optional.of(Gathering.Kind.BILATERAL);
        }
        boolean strong = any(GatheringWord.STRONG) || sentence.word(head).contains("2") || isAcronym(sentence, head);
        if (strong || !loose && states > 0 || states + organisations == 2 && (numbered || single)) {
            return Optional.of(Gathering.Kind.BILATERAL);
        }
        if (named && !loose && !any(GatheringWord.WEAK)) {
            return Optional.of(Gathering.Kind.MULTILATERAL);
        }
        return !loose && (numbered || any(GatheringWord.WEAK))
                ? Optional.of(Gathering.Kind.BILATERAL)
                : Optional.empty();
    }

    private boolean isPrivate() {
        for (int at = 0; at < sentence.size(); at++) {
            if (PRIVATE.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Consultations between the ministries of foreign affairs of": officials who consult by rule. */
    private boolean isOfMinistries() {
        for (int at = name.end(); at < Math.min(sentence.size(), name.end() + MINISTRIES_REACH); at++) {
            if (isOneOf(sentence.word(at), "ministries", "ministry")
                    && isOneOf(sentence.word(at - 1), "the", "foreign", "defence", "defense", "between")) {
                return true;
            }
        }
        return false;
    }

    /** "bilateral talks": any talks of two sides, and no mechanism of theirs. */
    private boolean isOnlyBilateral() {
        boolean bilateral = isOneOf(sentence.word(head - 1), "bilateral", "two-way", "official");
        boolean talks = isOneOf(sentence.word(head), "talks", "conversations", "negotiations");
        return talks && bilateral && name.first() >= head - 1 && !isCapitalised(head);
    }

    private Optional<Gathering.Kind> body(long states, long organisations, boolean many, boolean sits) {
        if (many && sits || organisations > 0 && (states == 0 || OF_MANY.contains(sentence.word(head)))) {
            return organisations == 0 || any(GatheringWord.STRONG) || any(GatheringWord.WEAK) || sits
                    ? Optional.of(Gathering.Kind.MULTILATERAL)
                    : Optional.empty();
        }
        boolean contact = isOneOf(sentence.word(head), "contact", "friends") && states < 2;
        if (contact && isCapitalised(head)) {
            return Optional.of(Gathering.Kind.MULTILATERAL);
        }
        boolean council =
                sentence.word(head).equals("council") && sentence.word(head - 1).equals("security");
        boolean joint = any(GatheringWord.STRONG)
                && (!council || sentence.word(head - 2).equals("and"));
        boolean mixed = isOneOf(sentence.word(head - 1), "mixed", "governmental", "economic");
        boolean two = states + organisations == 2;
        boolean namesTwo = statesInSentence() >= 2;
        boolean set = isOneOf(
                sentence.word(words.end(head, GatheringWord.BODY) - 1),
                "group",
                "party",
                "force",
                "subcommittee",
                "sub-committee");
        boolean theirs = sits && sentence.word(name.first() - 1).equals("their");
        if (theirs && states + organisations == 0 && partiesInSentence() == 2) {
            boolean ofMembers = !sentence.names().organisations().isEmpty() && OF_MANY.contains(sentence.word(head));
            return Optional.of(ofMembers ? Gathering.Kind.MULTILATERAL : Gathering.Kind.BILATERAL);
        }
        if (set && sits && statesInSentence() == 2 && organisations == 0) {
            return Optional.of(Gathering.Kind.BILATERAL);
        }
        return (joint || mixed || two) && (two || sits && namesTwo || isJointWord() && head > name.first())
                ? Optional.of(Gathering.Kind.BILATERAL)
                : Optional.empty();
    }

    private boolean isJointWord() {
        for (int at = name.first(); at < head; at++) {
            if (JOINT.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Gathering.Kind> conference(long states, long organisations, boolean many, boolean sits) {
        boolean proper = isCapitalised(head) && (head > name.first() || name.end() > head + 1);
        if (isOneOf(sentence.word(name.end()), "center", "centre", "hall", "hotel", "venue", "room", "complex")) {
            return Optional.empty();
        }
        boolean house = isOneOf(sentence.word(head), "congress", "assembly");
        if (house && !sits && organisations == 0) {
            return Optional.empty();
        }
        proper |= isAbbreviated(sentence, head) || isOfDonors();
        if (many || organisations > 0 || owner.group() || isOfTheBloc() || sits && isOfHeads() || isOfLeaders(states)) {
            return Optional.of(Gathering.Kind.MULTILATERAL);
        }
        if (states == 2) {
            return sits ? Optional.of(Gathering.Kind.BILATERAL) : Optional.empty();
        }
        return proper ? Optional.of(Gathering.Kind.MULTILATERAL) : Optional.empty();
    }

    /** "the emergency summit of the bloc", where the sentence names the bloc. */
    boolean isOfTheBloc() {
        boolean bloc = isOneOf(
                sentence.word(name.end() + 2),
                "bloc",
                "association",
                "alliance",
                "union",
                "group",
                "grouping",
                "organisation",
                "organization",
                "body");
        return sentence.word(name.end()).equals("of") && bloc;
    }

    /** "Leaders of the region meet for an extraordinary summit", "the fourth summit of the Western Balkans". */
    private boolean isOfLeaders(long states) {
        if (!SUMMITS.contains(sentence.word(head)) || states == 2 || speaksOfTwo()) {
            return false;
        }
        int region = isOneOf(sentence.word(head + 2), "the") ? head + 3 : head + 2;
        boolean ofRegion = sentence.word(head + 1).equals("of")
                && region < sentence.size()
                && isCapitalised(region)
                && isOfNoSideAndBody(region);
        return ofRegion || statesInSentence() < 2 && speaksOfLeaders();
    }

    private boolean isOfNoSideAndBody(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + REGION_REACH); at++) {
            boolean body = words.is(at, GatheringWord.BODY) || words.is(at, GatheringWord.TALK);
            if (body
                    || sentence.names().affiliationAt(at).isPresent()
                    || sentence.personAt(at).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean speaksOfLeaders() {
        for (int at = 0; at < sentence.size(); at++) {
            if (isOneOf(sentence.word(at), "leaders", "presidents", "premiers", "heads")
                    && !isOneOf(sentence.word(at - 1), "business", "religious", "community", "party", "union", "the")) {
                return true;
            }
        }
        return false;
    }

    /** "The 16th summit of heads of state of the basin". */
    private boolean isOfHeads() {
        boolean heads = false;
        int of = words.end(head, headIs);
        for (int at = of; at < of + 3; at++) {
            heads |= isOneOf(sentence.word(at), "heads", "presidents", "leaders");
        }
        return heads && sentence.word(of).equals("of") && !speaksOfTwo();
    }

    /** "Of the heads of state of Central Asia": of a name that is no state's. */
    private boolean isOfOneRegion() {
        for (int at = words.end(head, headIs); at < head + 9; at++) {
            if (isOneOf(sentence.word(at), "state", "government", "presidents", "leaders")
                    && sentence.word(at + 1).equals("of")) {
                int region = sentence.word(at + 2).equals("the") ? at + 3 : at + 2;
                return isCapitalised(region)
                        && sentence.names().affiliationAt(region).isEmpty();
            }
        }
        return false;
    }

    /** "the meeting of Mali's neighbours", "a summit of the countries that send troops". */
    private boolean isOfCountries() {
        return name.end() > head + 1 && GatheringTail.COUNTRIES.contains(sentence.word(name.end() - 1));
    }

    /** "Meeting" names a gathering only with those who meet in its name. */
    private Optional<Gathering.Kind> meeting(
            long states, long organisations, boolean many, boolean numbered, boolean single) {
        boolean capital = isCapitalised(head) && head > name.first();
        boolean posts = any(GatheringWord.HEAD_OF) || any(GatheringWord.STRONG) || any(GatheringWord.WEAK);
        boolean own = organisations > 0 && states == 0 && numbered && single;
        boolean ofMembers = states == 0 && (head > name.first() || isOfItsHeads() || owner.organisation());
        if (many || own || owner.group() || organisations > 0 && (posts && head > name.first() || ofMembers)) {
            return Optional.of(Gathering.Kind.MULTILATERAL);
        }
        if (!posts || !numbered && !capital && !any2Plus2()) {
            return Optional.empty();
        }
        if (capital && any(GatheringWord.HEAD_OF) && (name.end() > head + 1 || isOfRegion()) && states != 2) {
            return Optional.of(Gathering.Kind.MULTILATERAL);
        }
        int all = states == 2 && numbered ? 2 : Math.max((int) states, statesInSentence());
        boolean ofMinisters = capital && any(GatheringWord.HEAD_OF) && (any(GatheringWord.STRONG) || states == 2);
        if (all == 2
                && ofMinisters
                && organisations == 0
                && sentence.names().organisations().isEmpty()) {
            return Optional.of(Gathering.Kind.BILATERAL);
        }
        if (all == 2 && any2Plus2()) {
            return Optional.of(Gathering.Kind.BILATERAL);
        }
        return all == 2 && (numbered || states == 2) && !any(GatheringWord.HEAD_OF) || all == 2 && numbered
                ? Optional.of(Gathering.Kind.BILATERAL)
                : Optional.empty();
    }

    /** "A two-day meeting of CARICOM foreign ministers". */
    private boolean isOfItsHeads() {
        boolean of = sentence.word(head + 1).equals("of");
        for (int at = head + 3; of && at < head + 8; at++) {
            if (HEADS.contains(sentence.word(at))) {
                return true;
            }
            if (isOneOf(sentence.word(at), ",", "and", "with", "in", "on")) {
                return false;
            }
        }
        return false;
    }

    /** "A 2+2 meeting of ministers". */
    private boolean any2Plus2() {
        for (int at = name.first(); at < head; at++) {
            if (TWO_AND_TWO.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "The Nordic-African Foreign Ministers' Meeting": the name begins with whose ministers meet. */
    private boolean isOfRegion() {
        int first = name.first();
        return first < head - 1
                && isCapitalised(first)
                && !words.covers(first, GatheringWord.HEAD_OF)
                && !words.covers(first, GatheringWord.STRONG)
                && !words.covers(first, GatheringWord.WEAK)
                && sentence.names().stateAt(first).isEmpty();
    }

    /** "The two countries will hold". */
    private boolean speaksOfTwo() {
        for (int at = 1; at < sentence.size(); at++) {
            boolean two = isOneOf(sentence.word(at - 1), "two", "both");
            if (two
                    && isOneOf(
                            sentence.word(at),
                            "countries",
                            "sides",
                            "nations",
                            "states",
                            "ministries",
                            "governments")) {
                return true;
            }
        }
        return false;
    }

    private int statesInSentence() {
        return (int) sentence.names().states().stream()
                .map(state -> state.iso3())
                .distinct()
                .count();
    }

    private int partiesInSentence() {
        return statesInSentence()
                + (int) sentence.names().organisations().stream()
                        .map(organisation -> organisation.code())
                        .distinct()
                        .count();
    }

    private boolean any(GatheringWord word) {
        for (int at = name.first(); at < name.end(); at++) {
            if (at != head && words.covers(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** "AUSMIN": a name by itself. */
    static boolean isAcronym(AnnotatedSentence sentence, int at) {
        String form = sentence.tokens().get(at).form();
        return form.length() > 4 && form.chars().allMatch(Character::isUpperCase);
    }

    /** "A donors' conference", "a peace conference": one that states hold, also without a name. */
    private boolean isOfDonors() {
        boolean conference = sentence.word(head).equals("conference");
        for (int at = Math.max(0, head - 2); conference && at < head; at++) {
            if (isOneOf(
                    sentence.word(at),
                    "donor",
                    "donors",
                    "donors'",
                    "pledging",
                    "ministerial",
                    "high-level",
                    "peace")) {
                return true;
            }
        }
        return false;
    }

    /** "COP28", "TICAD": a conference whose name is its abbreviation. */
    static boolean isAbbreviated(AnnotatedSentence sentence, int at) {
        String form = sentence.tokens().get(at).form();
        return form.length() > 3 && form.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private boolean isCapitalised(int at) {
        return sentence.tokens().get(at).isCapitalised();
    }

    private boolean isInstitution() {
        for (int at = Math.max(0, name.first() - 1); at <= head; at++) {
            if (words.end(at, GatheringWord.INSTITUTION) > at && words.end(at, GatheringWord.INSTITUTION) <= head + 1) {
                return true;
            }
        }
        return false;
    }

    /** "Council of Europe", "UN Security Council": the head is part of an organisation's own name. */
    private boolean isOrganisationItself() {
        return sentence.names().organisationAt(head).isPresent();
    }
}
