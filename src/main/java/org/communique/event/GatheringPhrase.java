package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.gathering.GatheringWords;
import org.communique.entity.Party;
import org.communique.text.BlockKind;

/**
 * The noun phrase around the head of a gathering's name: left of it qualifiers, sides, number and round, right of it more
 * heads, the abbreviation, what it is on and between whom.
 */
final class GatheringPhrase {
    private static final int CONVENOR_REACH = 6;
    private static final int GROUP_REACH = 14;
    private static final int REGION_REACH = 4;

    private final AnnotatedSentence sentence;
    private final GatheringWords words;
    private final int head;
    private final GatheringWord headIs;
    private int first;
    private int outer;
    private int end;
    private int nameEnd;
    private OptionalInt ordinal = OptionalInt.empty();
    private boolean single;
    private final List<Party> sides = new ArrayList<>();
    private boolean sidesInName;
    private boolean ofRegion;

    GatheringPhrase(AnnotatedSentence sentence, GatheringWords words, int head, GatheringWord headIs) {
        this.sentence = sentence;
        this.words = words;
        this.head = head;
        this.headIs = headIs;
        this.first = head;
        this.end = Math.max(head + 1, words.end(head, headIs));
        readLeft();
        readRound();
        readRight();
    }

    private String word(int at) {
        return sentence.word(at);
    }

    private boolean isCapitalised(int at) {
        return at >= 0 && at < sentence.size() && sentence.tokens().get(at).isCapitalised();
    }

    private Optional<Party> sideAt(int at) {
        return sentence.names().affiliationAt(at).map(Party::of);
    }

    private void addSides(int from, int to) {
        for (int at = from; at < to; at++) {
            sideAt(at).filter(side -> !sides.contains(side)).ifPresent(sides::add);
        }
    }

    private void readLeft() {
        while (first > 0) {
            OptionalInt number = numberAt(first - 1);
            if (number.isPresent()) {
                ordinal = number;
                int joint = first - 2;
                boolean compound = word(joint).equals("and") && isHead(joint - 1) && isCapitalised(joint - 1);
                if (!compound) {
                    break;
                }
                first = joint;
            } else if (isPart(first - 1) || isJoint(first - 1)) {
                first--;
            } else {
                int side = sideBeforeName();
                if (side < 0) {
                    break;
                }
                first = side;
            }
        }
        while (first < head && (isOneOf(word(first), "and", "-", "'s", "'", ",", "\"", "/", "&", "(", ")"))) {
            first++;
        }
        addSides(first, head);
        sidesInName = !sides.isEmpty();
        while (first < head && words.is(first, GatheringWord.FREQUENCY)) {
            first++;
        }
    }

    /** A number; "I", "V" and "X" count as one behind "the", where they are no pronoun and no initial. */
    private OptionalInt numberAt(int at) {
        int letter = word(at - 1).equals("the") && isCapitalised(at)
                ? List.of("i", "v", "x").indexOf(word(at))
                : -1;
        return letter < 0
                ? Ordinals.of(word(at))
                : OptionalInt.of(List.of(1, 5, 10).get(letter));
    }

    /** The side before capitals that a small "summit" ends: "the Chad-Mali Development Triangle summit"; else -1. */
    private int sideBeforeName() {
        boolean ministerial = word(head).equals("ministerial");
        if (headIs != GatheringWord.CONFERENCE && !ministerial || first != head || isCapitalised(head)) {
            return -1;
        }
        int at = head - 1;
        while (at > Math.max(0, head - 4)
                && (isCapitalised(at) || word(at).equals("-"))
                && sideAt(at).isEmpty()
                && sentence.personAt(at).isEmpty()
                && !words.is(at, GatheringWord.OUTSIDE)) {
            at--;
        }
        return at < head - 1 && at >= 0 && sideAt(at).isPresent() ? at : -1;
    }

    /**
     * Whose gathering it is, before small words: "the South Caucasus security conference", "the Lusophone summit", "the
     * Baltic Group's ministerial meeting", "the second India-Arab foreign ministers' meeting".
     */
    private void readOwner() {
        int near = word(first - 1).equals("'s") || word(first - 1).equals("'") ? first - 1 : first;
        boolean meeting = headIs == GatheringWord.MEETING;
        boolean official = meeting
                && (any(GatheringWord.HEAD_OF)
                        || any(GatheringWord.STRONG) && isOneOf(word(head - 1), "ministerial")
                        || isCapitalised(near - 1) && GroupOfStates.GROUPS.contains(word(near - 1)));
        boolean conference = headIs == GatheringWord.CONFERENCE
                && (isOneOf(word(head), "summit", "retreat")
                        || isOneOf(word(head), "conference", "forum") && any(GatheringWord.STRONG));
        if (isCapitalised(head) || !sides.isEmpty() || !official && !conference) {
            return;
        }
        boolean places = conference && any(GatheringWord.STRONG);
        int from = near;
        while (from > 0 && near - from < REGION_REACH && isOwner(from, places)) {
            from--;
        }
        boolean determined =
                isOneOf(word(from - 1), "the", "a", "an", "this", "last", "next", "annual", "regular", "'s")
                        || Ordinals.of(word(from - 1)).isPresent();
        if (from < near && determined && !word(from).equals("-")) {
            addSides(from, near);
            first = from;
            outer = Math.min(outer, first);
            ofRegion = true;
            if (ordinal.isEmpty()) {
                ordinal = Ordinals.of(word(first - 1));
                outer = ordinal.isPresent() ? first - 1 : outer;
            }
        }
    }

    /** Whether the token before {@code from} is of a region's name, or a side that a dash joins to one. */
    private boolean isOwner(int from, boolean places) {
        return isRegionWord(from - 1, places)
                || word(from - 1).equals("-")
                || word(from).equals("-") && sideAt(from - 1).isPresent();
    }

    private boolean any(GatheringWord word) {
        for (int at = first; at < head; at++) {
            if (words.covers(at, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRegionWord(int at, boolean places) {
        return isCapitalised(at)
                && sideAt(at).isEmpty()
                && sentence.personAt(at).isEmpty()
                && !words.is(at, GatheringWord.OUTSIDE)
                && !words.is(at, GatheringWord.INSTITUTION)
                && (places
                        || sentence.names().places().stream()
                                .noneMatch(place -> place.range().contains(at)));
    }

    private boolean isHead(int at) {
        return words.is(at, GatheringWord.TALK)
                || words.is(at, GatheringWord.BODY)
                || words.is(at, GatheringWord.CONFERENCE)
                || words.is(at, GatheringWord.MEETING);
    }

    private boolean isQualifier(int at) {
        return words.covers(at, GatheringWord.STRONG)
                || words.covers(at, GatheringWord.WEAK)
                || words.covers(at, GatheringWord.MANY)
                || word(at).endsWith("-level");
    }

    private boolean isPart(int at) {
        boolean side = sideAt(at).isPresent();
        boolean dash = sentence.tokens().get(at).form().equals("-") && at > 0;
        boolean genitive = word(at).equals("'s") && sideAt(at - 1).isPresent()
                || word(at).equals("'") && word(at - 1).endsWith("s") && isPart(at - 1);
        boolean qualifier = isQualifier(at) && !word(at).equals("and")
                || word(at).equals("of")
                        && isOneOf(word(at + 1), "staff", "state", "government")
                        && (word(at - 1).startsWith("chief") || word(at - 1).equals("heads"));
        boolean instance = words.is(at, GatheringWord.SITTING) && !isCapitalised(at);
        boolean name = isCapitalised(at)
                && isCapitalised(head)
                && !words.is(at, GatheringWord.OUTSIDE)
                && sentence.personAt(at).isEmpty();
        return side || dash || genitive || qualifier && !instance || name;
    }

    /** "foreign AND defence", "Law Enforcement AND Security", "(ADMM)", the quotation marks of "2+2". */
    private boolean isJoint(int at) {
        boolean inside = isPart(first) || first == head;
        boolean joint = isOneOf(word(at), "and", "/", "&", ",", "to");
        if (joint && inside && at > 0) {
            boolean qualified =
                    isQualifier(at - 1) && isQualifier(first) && sideAt(at - 1).isEmpty();
            boolean named = isCapitalised(at - 1)
                    && isCapitalised(first)
                    && isPart(at - 1)
                    && sideAt(at - 1).isEmpty()
                    && first < head
                    && !word(at).equals(",");
            boolean pair = isOneOf(word(at), "and", "/")
                    && sideAt(at - 1).isPresent()
                    && sideAt(first).isPresent();
            return qualified || named || pair;
        }
        boolean bracket = word(at).equals(")") && word(at - 2).equals("(") && isPart(at - 3);
        boolean within = word(at + 1).equals(")") && word(at - 1).equals("(");
        boolean opening = word(at).equals("(") && word(at + 2).equals(")") && first == at + 1;
        boolean quote = isOneOf(word(at), "\"", "'")
                && (GatheringSort.TWO_AND_TWO.contains(word(at + 1))
                        || GatheringSort.TWO_AND_TWO.contains(word(at - 1)));
        return bracket || within && first == at + 1 || opening || quote;
    }

    /** "the third regular session of the", "a new round of their annual". */
    private void readRound() {
        outer = first;
        int before = first - 1;
        if (ordinal.isPresent()) {
            outer = before;
        }
        while (before >= 0 && first - before <= 8 && isFiller(before)) {
            before--;
        }
        boolean sits = words.is(before, GatheringWord.SITTING) || isOneOf(word(before), "summit", "summits");
        if (before < 0 || !sits || first - before < 2) {
            return;
        }
        int sitting = before;
        if (sideAt(before + 1).isPresent()
                || word(before + 1).equals("of")
                || word(before + 1).equals("in")
                || word(before + 1).equals("under")) {
            single = !word(sitting).endsWith("s");
            outer = sitting;
            addSides(sitting, first);
            while (sitting > 0
                    && Ordinals.of(word(sitting - 1)).isEmpty()
                    && (words.is(sitting - 1, GatheringWord.ROUND) || words.is(sitting - 1, GatheringWord.SITTING))) {
                sitting--;
            }
            OptionalInt number = Ordinals.of(word(sitting - 1));
            if (number.isPresent()) {
                ordinal = number;
                outer = sitting - 1;
            }
        }
    }

    private boolean isFiller(int at) {
        return words.is(at, GatheringWord.FILLER)
                || sideAt(at).isPresent()
                || word(at).equals("-")
                || word(at).equals("'s")
                || word(at).equals("and")
                        && sideAt(at - 1).isPresent()
                        && sideAt(at + 1).isPresent();
    }

    private void readRight() {
        boolean more = true;
        while (more && end < sentence.size()) {
            more = false;
            if (words.is(end, GatheringWord.SITTING) && headIs != GatheringWord.CONFERENCE) {
                single |= !word(end).endsWith("s") || headIs == GatheringWord.TALK;
                end++;
                more = true;
            } else if (isHead(end) && !word(end).equals("meetings")) {
                end++;
                more = true;
            } else if (word(end).equals("-") && isOneOf(word(end + 1), "plus")) {
                end += 2;
                more = true;
            } else if (word(end).equals("plus")
                    || word(end).equals("\"") && word(end - 1).equals("2+2")) {
                end++;
                more = true;
            } else if (word(end).equals("(") && word(end + 2).equals(")") && continues(end + 3)) {
                end += 3;
                more = true;
            }
        }
        int sitting = sittingBehindGenitive();
        nameEnd = sitting > end ? end : new GatheringTail(sentence, words).nameEnd(end, isCapitalised(head), sides);
        end = sitting > end ? sitting : Math.max(nameEnd, new GatheringTail(sentence, words).sidesEnd(nameEnd, sides));
        if (sides.isEmpty() && (headIs == GatheringWord.TALK || headIs == GatheringWord.BODY)) {
            new GatheringTail(sentence, words).sidesBehindVerb(end, sides);
        }
        if (ordinal.isEmpty()) {
            ordinal = Ordinals.ofAbbreviation(
                    word(end).equals("(") ? sentence.tokens().get(end + 1).form() : "");
        }
        if (ordinal.isEmpty()) {
            ordinal = new GatheringTail(sentence, words).toldNumber(end);
            single |= ordinal.isPresent();
        }
        boolean again = word(0).equals("for")
                && word(1).equals("the")
                && word(3).equals("time")
                && !(word(2).equals("first") && GatheringTail.ENDS_A_BREAK.contains(word(4)));
        if (ordinal.isEmpty() && again && headIs != GatheringWord.MEETING) {
            ordinal = Ordinals.of(word(2));
        }
    }

    /** The index behind "the committee's eighth meeting", whose number it takes; else -1. */
    private int sittingBehindGenitive() {
        OptionalInt number = word(end).equals("'s") ? Ordinals.of(word(end + 1)) : OptionalInt.empty();
        int sitting = end + 2;
        while (sitting < end + 5
                && words.is(sitting, GatheringWord.ROUND)
                && !words.is(sitting, GatheringWord.SITTING)) {
            sitting++;
        }
        if (number.isEmpty() || !words.is(sitting, GatheringWord.SITTING) || headIs == GatheringWord.MEETING) {
            return -1;
        }
        ordinal = number;
        single = true;
        return sitting + 1;
    }

    private boolean continues(int at) {
        return isHead(at)
                || word(at).equals("-") && word(at + 1).equals("plus")
                || isOneOf(word(at), "of", "between") && sideAt(at + 1).isPresent()
                || words.is(at, GatheringWord.SITTING) && word(at).equals("retreat");
    }

    /** "The third India-Central Asia Dialogue": a region joined to a side within the name. */
    private boolean namesRegion() {
        for (int at = first; at < head - 2; at++) {
            boolean region = sideAt(at).isPresent()
                    && word(at + 1).equals("-")
                    && isCapitalised(at + 2)
                    && sideAt(at + 2).isEmpty()
                    && (!isQualifier(at + 2) || isCapitalised(at + 3) && !isQualifier(at + 3) && !isHead(at + 3));
            if (region) {
                return sides.size() == 1;
            }
        }
        return false;
    }

    /** "the first Central Asia-Germany summit": a region joined to a side before a small noun. */
    private void readRegion() {
        boolean joined = word(first).equals("-") || first > 0 && word(first - 1).equals("-");
        int dash = word(first).equals("-") ? first : first - 1;
        if (!joined
                || sides.size() != 1
                || !isCapitalised(dash - 1)
                || sideAt(dash - 1).isPresent()) {
            return;
        }
        int from = dash - 1;
        while (isCapitalised(from - 1)
                && from > 1
                && sideAt(from - 1).isEmpty()
                && Ordinals.of(word(from - 1)).isEmpty()
                && dash - from < 3) {
            from--;
        }
        first = from;
        outer = Math.min(outer, first);
        ofRegion = true;
        if (ordinal.isEmpty()) {
            ordinal = Ordinals.of(word(first - 1).replace("-ever", ""));
        }
    }

    Optional<Gathering> gathering() {
        readRegion();
        readOwner();
        ofRegion |= namesRegion();
        boolean proper = isCapitalised(head) && (first < head || nameEnd > head + 1)
                || headIs == GatheringWord.CONFERENCE && GatheringSort.isAbbreviated(sentence, head)
                || headIs == GatheringWord.TALK
                        && GatheringSort.isAcronym(sentence, head)
                        && sentence.sentence().kind() != BlockKind.HEADLINE;
        GatheringSort sort = new GatheringSort(sentence, words, new TokenRange(first, nameEnd), head, headIs);
        String bloc = "";
        if (sort.isOfTheBloc() && sides.isEmpty()) {
            bloc = sentence.names().organisations().stream()
                    .map(organisation -> organisation.code() + " ")
                    .findFirst()
                    .orElse("");
            sentence.names().organisations().stream()
                    .limit(1)
                    .forEach(organisation -> sides.add(new Party.Organisation(organisation.code())));
        }
        if (bloc.isEmpty() && headIs == GatheringWord.CONFERENCE && !sidesInName) {
            bloc = hostOrganisation();
        }
        if (bloc.isEmpty() && headIs == GatheringWord.CONFERENCE && sides.isEmpty()) {
            bloc = organiser();
        }
        boolean numberedMeeting =
                headIs == GatheringWord.MEETING && ordinal.isPresent() && isOneOf(word(begin() - 1), "its", "their");
        if (bloc.isEmpty() && (headIs == GatheringWord.CONFERENCE && sides.size() < 2 || numberedMeeting)) {
            bloc = convenor();
        }
        String label = bloc + label();
        boolean namesSides = sidesInName
                || ofRegion
                || !bloc.isEmpty()
                || !sidesOf(head, nameEnd).isEmpty();
        Optional<Gathering.Kind> sorted = ofRegion
                ? Optional.of(Gathering.Kind.MULTILATERAL)
                : sort.kind(sides, ordinal.isPresent(), single || numberedMeeting && !bloc.isEmpty());
        return sorted.map(kind -> new Gathering(
                new TokenRange(outer, end),
                head,
                kind,
                ordinal,
                single,
                proper,
                sides,
                new SeriesWording(label, namesSides)));
    }

    /** The gathering that its abbreviation stands for, as the words around it tell it. */
    Gathering standingFor(Gathering known) {
        return new Gathering(
                new TokenRange(outer, end),
                head,
                known.kind(),
                ordinal,
                single,
                true,
                sides.isEmpty() ? known.sides() : sides,
                known.series());
    }

    /** "The AU postponed the extraordinary summit", "the OAS opened its assembly": what the organisation calls together. */
    private String convenor() {
        boolean own = word(begin() - 1).equals("its") || isOfItsLeaders() || isConvened() && sides.isEmpty();
        int reach = isOfItsLeaders() && isOfGroup() ? GROUP_REACH : CONVENOR_REACH;
        Optional<Mention.OrganisationMention> organisation = sentence.names().organisations().stream()
                .filter(named ->
                        named.range().end() < first && first - named.range().end() <= reach)
                .reduce((one, other) -> other);
        boolean others = !sentence.names().states().isEmpty()
                && sentence.names().states().getFirst().range().first() < first;
        boolean known = sides.stream().anyMatch(Party.Organisation.class::isInstance);
        if (!own || organisation.isEmpty() || others || known) {
            return "";
        }
        sides.addFirst(new Party.Organisation(organisation.get().code()));
        return organisation.get().code() + " ";
    }

    /** "The extraordinary summit that the OAS has planned", "the summit of the Andean countries (CAN)": who calls it together. */
    private String organiser() {
        int at = nameEnd;
        if (isOneOf(word(at), "that", "which") && word(at + 1).equals("the")) {
            at += 2;
        } else if (word(at).equals("(")) {
            at++;
        } else {
            return "";
        }
        Optional<Mention.OrganisationMention> organisation = sentence.names().organisationAt(at);
        organisation.ifPresent(known -> sides.add(new Party.Organisation(known.code())));
        boolean nameTells = nameEnd > head + 1;
        return organisation
                .filter(unused -> !nameTells)
                .map(known -> known.code() + " ")
                .orElse("");
    }

    /** "CARICOM leaders opened their summit". */
    private boolean isOfItsLeaders() {
        boolean leaders = false;
        for (int at = Math.max(0, begin() - 2 * CONVENOR_REACH); at < begin(); at++) {
            leaders |= words.is(at, GatheringWord.HEAD_OF);
        }
        return leaders && word(begin() - 1).equals("their");
    }

    /** "The leaders of the group held their summit": of an organisation named just before. */
    private boolean isOfGroup() {
        for (int at = Math.max(0, begin() - CONVENOR_REACH); at < begin(); at++) {
            if (isOneOf(
                    word(at), "group", "grouping", "bloc", "organisation", "organization", "association", "alliance")) {
                return word(at - 1).equals("the") && word(at - 2).equals("of");
            }
        }
        return false;
    }

    /** Where the name begins with its number. */
    private int begin() {
        return ordinal.isPresent() && outer < first && Ordinals.of(word(outer)).isPresent() ? outer : first;
    }

    private boolean isConvened() {
        for (int at = first; at < head; at++) {
            if (isOneOf(word(at), "extraordinary", "emergency", "ordinary", "annual", "special")) {
                return true;
            }
        }
        return false;
    }

    /** "a summit of the CSTO" is a CSTO summit. */
    private String hostOrganisation() {
        boolean ofOne = sides.size() == 1 && word(nameEnd).equals("of") && end > nameEnd;
        return ofOne && sides.getFirst() instanceof Party.Organisation organisation ? organisation.code() + " " : "";
    }

    private List<Party> sidesOf(int from, int to) {
        List<Party> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            sideAt(at).ifPresent(found::add);
        }
        return found;
    }

    private String label() {
        StringBuilder label = new StringBuilder();
        int behind = -1;
        for (int at = first; at < nameEnd; at++) {
            boolean sitting = words.is(at, GatheringWord.SITTING)
                    && at >= words.end(head, headIs)
                    && headIs != GatheringWord.MEETING
                    && !isCapitalised(at);
            boolean ofLongerName = isCapitalised(at) && word(at - 1).equals("the");
            boolean sittingName = words.is(at, GatheringWord.SITTING)
                    && !ofLongerName
                    && (headIs == GatheringWord.TALK || headIs == GatheringWord.BODY)
                    && (at < head || at >= words.end(head, headIs))
                    && !(at < head && isCapitalised(at));
            if (sitting || sittingName || Ordinals.of(word(at)).isPresent()) {
                continue;
            }
            var token = sentence.tokens().get(at);
            if (!label.isEmpty() && token.span().begin() > behind) {
                label.append(' ');
            }
            label.append(token.form());
            behind = token.span().end();
        }
        boolean torn = label.indexOf("\"") >= 0 && label.indexOf("\"") == label.lastIndexOf("\"");
        return torn ? label.toString().replace("\"", "") : label.toString();
    }
}
