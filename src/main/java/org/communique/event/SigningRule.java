package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Signings: {@code "A and B signed a memorandum"}, {@code "a plan was signed by A and B"}, {@code "concluded with the signing
 * of the minutes"}, {@code "a pact that the two nations signed in 2008"}. "Signed cooperation documents", where signing only
 * describes, is none, and an earlier one is only where the text says when, where or by whom.
 */
final class SigningRule implements EventRule {
    private static final int SIDE_REACH = 14;
    private static final int FIRM_REACH = 12;
    private static final int DOCUMENT_REACH = 7;
    private static final Set<String> HOSTS_AND_GUESTS =
            WordSet.of("hosts", "host", "visitors", "guests", "other", "visiting");
    private static final Set<String> SEALED = WordSet.of(
            "concluded", "sealed", "renewed", "exchanged", "formalised", "formalized", "finalised", "struck");
    private static final Set<DocumentKind> BINDING = EnumSet.of(
            DocumentKind.AGREEMENT,
            DocumentKind.MEMORANDUM,
            DocumentKind.PROTOCOL,
            DocumentKind.TREATY,
            DocumentKind.CONTRACT,
            DocumentKind.OTHER);
    private static final Set<String> FIRMS = WordSet.words("""
            firm firms company companies shipyard airline manufacturer maker startup retailer club federation
            airlines insurer operator""");
    private static final String RULE = SigningRule.class.getSimpleName();
    private static final Set<String> SIGNED = WordSet.of("signed", "inked", "initialled", "initialed", "concluded");
    private static final Set<String> RELATIVES = WordSet.of("that", "which");
    private static final Set<String> COUNTRIES = WordSet.words("""
            countries nations states governments neighbours neighbors sides delegations""");
    /** "Between the governments": how far behind the preposition the word for the sides stands. */
    private static final int COUNTRIES_REACH = 4;

    private static final Set<String> DESCRIBED = WordSet.words("""
            the of all these those their under implement implementing implementation on out with any both by""");
    private static final Set<String> SPOKEN_OF = WordSet.words("""
            it them they these both this one first second third fourth latter former""");
    private static final Set<String> MUTUAL =
            WordSet.of("two", "both", "pair", "they", "leaders", "ministers", "counterparts", "men");
    private static final Set<String> PROSPECTS = WordSet.words("""
            undertake undertakes undertook pledged pledge promised vowed committed aim aims intention""");

    private final DocumentPhrases documents = new DocumentPhrases(RULE);

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        int limit = 0;
        for (TriggerMention trigger : scene.triggers()) {
            boolean sign = trigger.is(TriggerClass.SIGN);
            if (scene.isAt(trigger.range().first(), "signatures")
                    && scene.isAt(trigger.range().first() - 1, "the")) {
                continue;
            }
            Optional<TokenRange> attended = SigningWitnesses.signing(scene, trigger);
            boolean noun =
                    trigger.is(TriggerClass.SIGNING) || attended.isPresent() || sign && isNoun(scene, trigger.range());
            if (!sign && !noun) {
                continue;
            }
            Optional<Draft> inverted = sign ? inverted(scene, trigger.range()) : Optional.empty();
            if (inverted.isPresent()) {
                drafts.add(inverted.get());
                limit = trigger.range().end();
                continue;
            }
            boolean unreal = scene.modality().isUnreal(trigger.range().first())
                    || scene.word(trigger.range().first() - 1).equals("just");
            if (!unreal && noun) {
                ceremony(scene, attended.orElse(trigger.range()), drafts);
            } else if (!unreal && !isAdjective(scene, trigger.range())) {
                signing(scene, trigger.range(), limit, drafts);
            }
            limit = trigger.range().end();
        }
        if (drafts.isEmpty()) {
            sealed(scene, drafts);
        }
        if (drafts.isEmpty()) {
            new NamedSignatories(scene, RULE).draft().ifPresent(drafts::add);
        }
        return drafts;
    }

    /**
     * "The accord was concluded in Lima", "the two renewed their pact", "witnessed the exchange of three agreements": two sides
     * bind themselves, in whatever words.
     */
    private void sealed(Scene scene, List<Draft> drafts) {
        boolean mayTell = scene.mayHold(SEALED) || scene.tellsOf(TriggerClass.WITNESS);
        for (int at = 1; mayTell && at < scene.size() && drafts.isEmpty(); at++) {
            if (isWitnessedExchange(scene, at)) {
                ceremony(scene, new TokenRange(at, at + 1), drafts);
            }
            if (!scene.isAt(at, SEALED) || scene.modality().isUnreal(at)) {
                continue;
            }
            boolean passive = scene.clause().isPassive(at);
            List<DocumentPhrase> found = passive
                    ? documents.subject(scene, at, 0, false)
                    : documents.object(scene, at + 1, at + DOCUMENT_REACH);
            boolean binding = found.stream().anyMatch(phrase -> BINDING.contains(phrase.kind()));
            TokenRange verb = new TokenRange(at, at + 1);
            boolean situated = isSituated(scene, verb) || scene.clause().agentAt(at + 1) >= 0;
            if (binding && (situated || isExchange(scene, at, found))) {
                signing(scene, verb, 0, drafts);
            }
        }
    }

    /** "The two sides exchanged four MoUs": texts of which each side gives the other one change hands signed. */
    private static boolean isExchange(Scene scene, int verb, List<DocumentPhrase> found) {
        boolean mutual = scene.isAt(verb - 1, "sides", "countries", "ministers", "leaders")
                || scene.clause().subject(verb).size() > 1;
        return scene.word(verb).equals("exchanged")
                && mutual
                && found.stream().anyMatch(phrase -> phrase.kind() != DocumentKind.OTHER);
    }

    /** "Looked on as the exchange of seven documents took place", "witnessed the exchange of two agreements". */
    private boolean isWitnessedExchange(Scene scene, int at) {
        return scene.word(at).equals("exchange")
                && scene.word(at + 1).equals("of")
                && scene.tellsOf(TriggerClass.WITNESS)
                && documents.object(scene, at + 2, at + 2 + DOCUMENT_REACH).stream()
                        .anyMatch(phrase -> BINDING.contains(phrase.kind()));
    }

    /** "Putting their names to it were A and B", "signing on behalf of the two sides were A and B". */
    private Optional<Draft> inverted(Scene scene, TokenRange verb) {
        boolean opens = verb.first() == 0 && scene.word(0).endsWith("ing");
        for (int be = verb.end(); opens && be < Math.min(scene.size(), verb.end() + 10); be++) {
            List<Actor> who =
                    scene.isAt(be, "were", "was", "are") ? scene.clause().object(be + 1) : List.<Actor>of();
            if (!who.isEmpty()) {
                Draft draft = new Draft(EventType.SIGNING, scene.index(), verb.first());
                draft.evidence.add(scene.evidence(verb.first(), RULE));
                List<DocumentPhrase> found = documents.object(scene, verb.end(), be);
                draft.documents.addAll(documents.reports(scene, found));
                draft.pointing = found.stream().allMatch(DocumentPhrase::pointing);
                take(scene, draft, who, Role.SIGNATORY);
                new SigningWitnesses(scene, RULE).addTo(draft);
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static boolean isNoun(Scene scene, TokenRange words) {
        return scene.word(words.first()).equals("signing")
                && isOneOf(
                        scene.word(words.first() - 1),
                        "the",
                        "a",
                        "'s",
                        "this",
                        "at",
                        "before",
                        "after",
                        "for",
                        "their",
                        "of",
                        "with");
    }

    /** "To implement the signed agreements", "previously signed documents". */
    private static boolean isAdjective(Scene scene, TokenRange verb) {
        if (!scene.word(verb.first()).equals("signed")) {
            return false;
        }
        int before = verb.first() - 1;
        while (scene.sentence().isAdverb(before) || scene.word(before).equals("already")) {
            before--;
        }
        return DESCRIBED.contains(scene.word(before))
                && scene.triggers().stream()
                        .anyMatch(noun -> DocumentPhrases.kind(noun).isPresent()
                                && noun.range().first() >= verb.end()
                                && noun.range().first() <= verb.end() + 2);
    }

    private void ceremony(Scene scene, TokenRange noun, List<Draft> drafts) {
        int of = behindOf(scene, noun.end());
        List<DocumentPhrase> found = documents.object(scene, of, noun.end() + 25);
        Draft draft = draft(scene, noun, found);
        boolean bare = found.isEmpty() && !scene.word(noun.end() - 1).equals("ceremony");
        draft.definite = bare;
        new SignatoriesForSides(scene, RULE).addTo(draft);
        agentsOfNoun(scene, noun, bare, draft);
        new SigningWitnesses(scene, RULE).addTo(draft);
        drafts.add(draft);
    }

    /** Behind "of" or "for", also in "the signing by the ministers of a memorandum". */
    private static int behindOf(Scene scene, int noun) {
        if (scene.isAt(noun, "of", "for")) {
            return noun + 1;
        }
        boolean by = scene.word(noun).equals("by") || scene.word(noun - 1).equals("by");
        for (int at = noun + 1; by && at < noun + 9; at++) {
            if (scene.word(at).equals("of") && scene.isAt(at + 1, "a", "an", "the", "their", "two", "three")) {
                return at + 1;
            }
        }
        return noun;
    }

    private static void agentsOfNoun(Scene scene, TokenRange noun, boolean bare, Draft draft) {
        if (bare
                && !scene.word(noun.end()).equals("by")
                && !scene.word(noun.end() - 1).equals("by")) {
            return;
        }
        for (int at = noun.end(); at < Math.min(scene.size(), noun.end() + 20); at++) {
            if (isOneOf(scene.word(at), ";", ":", "who", "said")
                    || scene.isAt(
                            at, "witnessed", "attended", "presided", "overseen", "graced", "observed", "witnesses")) {
                return;
            }
            if (isOneOf(scene.word(at), "by", "between")) {
                agentsBehind(scene, at, noun, draft);
                return;
            }
        }
    }

    /** "Between the two countries" names the sides, whoever looks on; "by the two ministers" names those who sign. */
    private static void agentsBehind(Scene scene, int preposition, TokenRange noun, Draft draft) {
        List<Actor> agents = scene.clause().governed(preposition, Set.of("by", "between"));
        boolean opens = isOneOf(scene.word(preposition + 1), "the", "both", "two");
        if (opens && isCountries(scene, preposition + 1, preposition + COUNTRIES_REACH)) {
            scene.pair(noun).forEach(actor -> side(scene, actor).ifPresent(draft.parties::add));
            return;
        }
        boolean heads = agents.isEmpty() && isOneOf(scene.word(preposition + 1), "the", "both");
        take(scene, draft, heads ? scene.pair(noun) : scene.expanded(agents), Role.SIGNATORY);
    }

    /** "The head of the copper firm signed a contract": nobody of a state puts his name to it. */
    private static boolean isOfFirms(Scene scene, int verb) {
        int firm = -1;
        for (int at = verb - 1; at >= Math.max(0, verb - FIRM_REACH); at--) {
            if (scene.isAt(at, ";", ":", "minister", "ministry", "ambassador", "government", "states")) {
                return false;
            }
            firm = scene.isAt(at, FIRMS) ? at : firm;
        }
        int last = firm;
        return last >= 0
                && scene.clause().subject(verb).stream()
                        .noneMatch(actor ->
                                actor instanceof Actor.Named && actor.range().first() > last);
    }

    private void signing(Scene scene, TokenRange verb, int limit, List<Draft> drafts) {
        Clause clause = scene.clause();
        int at = verb.first();
        if (isOfFirms(scene, at)) {
            return;
        }
        boolean finite = clause.isPassive(at);
        int agent = clause.agentAt(verb.end());
        boolean participle = !finite
                && SIGNED.contains(scene.word(at))
                && (agent == verb.end() || clause.subject(at).isEmpty() || isBehindDocument(scene, at));
        boolean relative = isRelative(scene, at);
        boolean passive = finite || participle;
        boolean attribute = relative || participle;
        List<DocumentPhrase> found = passive || relative
                ? documents.subject(scene, at, limit, attribute)
                : documents.object(scene, verb.end(), verb.end() + 40);
        if (found.isEmpty() && passive) {
            found = documents.object(scene, verb.end(), verb.end() + 25);
        }
        if (passive && found.size() == 1) {
            found = spelledOut(scene, found.getFirst(), verb);
        }
        boolean pointing = found.isEmpty() && isSpokenOf(scene, verb, passive);
        boolean told = !attribute || isSituated(scene, verb) || agent >= 0;
        if (!told || found.isEmpty() && !pointing) {
            return;
        }
        Draft draft = draft(scene, verb, found);
        draft.background = attribute && isOfAYear(scene, verb);
        draft.pointing = pointing || found.stream().allMatch(DocumentPhrase::pointing);
        List<Actor> agents = agents(scene, verb, passive);
        boolean countries =
                agents.stream().anyMatch(actor -> actor instanceof Actor.All all && isCountries(scene, all));
        take(scene, draft, countries ? agents : scene.expanded(agents), Role.SIGNATORY);
        if (countries && scene.speaksOf("two", "both")) {
            scene.pair(verb).forEach(actor -> side(scene, actor).ifPresent(draft.parties::add));
        }
        if (draft.parties.size() < 2) {
            take(scene, draft, clause.governed(verb.end(), Set.of("with")), Role.SIGNATORY);
        }
        if (draft.parties.size() < 2) {
            take(scene, draft, between(scene, found), Role.SIGNATORY);
        }
        if (draft.parties.isEmpty() && !passive) {
            List<Party> before = scene.partiesWithin(verb.first() - 6, verb.first());
            draft.parties.addAll(before.size() > 1 ? before : List.of());
        }
        new SignatoriesForSides(scene, RULE).addTo(draft);
        new SigningWitnesses(scene, RULE).addTo(draft);
        drafts.add(draft);
    }

    /** "Three documents were signed there: a treaty, a protocol and a plan": the list behind the colon is what was signed. */
    private List<DocumentPhrase> spelledOut(Scene scene, DocumentPhrase general, TokenRange verb) {
        for (int at = verb.end(); at < Math.min(scene.size(), verb.end() + SIDE_REACH); at++) {
            if (scene.word(at).equals(":")) {
                List<DocumentPhrase> list = documents.object(scene, at + 1, scene.size());
                boolean several = general.count().orElse(2) > 1 && !list.isEmpty();
                return several ? list : List.of(general);
            }
        }
        return List.of(general);
    }

    private static List<Actor> agents(Scene scene, TokenRange verb, boolean passive) {
        if (!passive) {
            List<Actor> subject = scene.clause().subject(verb.first());
            boolean mutual = MUTUAL.contains(scene.word(verb.first() - 1))
                    || MUTUAL.contains(scene.word(verb.first() - 2))
                            && !scene.word(verb.first() - 1).equals("sides");
            return subject.isEmpty() && mutual ? scene.pair(verb) : subject;
        }
        List<Actor> by = SignatoriesForSides.bothSides(scene, scene.clause().agents(verb.end()));
        if (by.isEmpty() && scene.word(verb.end()).equals("between")) {
            by = scene.clause().governed(verb.end(), Set.of("between"));
        }
        for (int at = verb.end(); at < verb.end() + 4 && by.isEmpty(); at++) {
            if (scene.follows(at, "by", "host", "and", "guest") || scene.follows(at, "by", "both")) {
                return scene.pair(verb);
            }
        }
        return by;
    }

    /** "A memorandum between the ministries of A and B was signed". */
    private static List<Actor> between(Scene scene, List<DocumentPhrase> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        return scene.clause().governed(found.getFirst().head().end(), Set.of("between"));
    }

    private static Optional<Party> side(Scene scene, Actor actor) {
        return actor instanceof Actor.Named named ? scene.person(named.person()).side() : Optional.empty();
    }

    private static boolean isCountries(Scene scene, Actor.All all) {
        return isCountries(scene, all.range().first(), all.range().end());
    }

    private static boolean isCountries(Scene scene, int from, int to) {
        for (int at = from; at < Math.min(scene.size(), to); at++) {
            if (scene.isAt(at, COUNTRIES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindDocument(Scene scene, int verb) {
        return scene.triggers().stream()
                .anyMatch(noun -> DocumentPhrases.kind(noun).isPresent()
                        && (noun.range().end() == verb
                                || noun.range().end() == verb - 1
                                        && scene.word(verb - 1).equals(",")));
    }

    /** "Documents that have been signed", "an agreement which the two countries signed". */
    private static boolean isRelative(Scene scene, int verb) {
        for (int back = verb - 1; back >= Math.max(0, verb - 10); back--) {
            if (RELATIVES.contains(scene.word(back))) {
                return scene.triggers().stream()
                        .anyMatch(noun -> DocumentPhrases.kind(noun).isPresent()
                                && noun.range().end() <= verb);
            }
        }
        return false;
    }

    private static boolean isSituated(Scene scene, TokenRange verb) {
        int from = scene.sentence()
                .tokens()
                .get(Math.max(0, verb.first() - 8))
                .span()
                .begin();
        int to = scene.sentence()
                .tokens()
                .get(Math.min(scene.size() - 1, verb.end() + 12))
                .span()
                .end();
        boolean dated = scene.sentence().times().stream()
                .anyMatch(time -> time.span().begin() >= from && time.span().end() <= to);
        boolean placed = scene.sentence().names().places().stream()
                .anyMatch(place -> place.range().first() >= verb.end()
                        && place.range().first() <= verb.end() + 4
                        && scene.word(place.range().first() - 1).equals("in"));
        return dated || placed;
    }

    /** "Signed in 2008", "which they signed on 3 May 2011": a year tells that it was earlier. */
    private static boolean isOfAYear(Scene scene, TokenRange verb) {
        for (int at = verb.first() - 6; at < verb.end() + 12; at++) {
            if (isYear(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSpokenOf(Scene scene, TokenRange verb, boolean passive) {
        if (!passive) {
            boolean forSide = scene.word(verb.end()).equals("for")
                            && scene.sentence()
                                    .names()
                                    .affiliationAt(verb.end() + 1)
                                    .isPresent()
                    || scene.follows(verb.end(), "for", "the")
                            && scene.sentence()
                                    .names()
                                    .affiliationAt(verb.end() + 2)
                                    .isPresent()
                    || scene.follows(verb.end(), "on", "behalf")
                    || scene.follows(verb.end(), "for", "the") && scene.isAt(verb.end() + 2, HOSTS_AND_GUESTS);
            return forSide
                    || SPOKEN_OF.contains(scene.word(verb.end()))
                    || scene.word(verb.end()).equals("the") && SPOKEN_OF.contains(scene.word(verb.end() + 1));
        }
        for (int at = Math.max(0, verb.first() - 12); at < verb.first(); at++) {
            boolean ordinal = scene.word(at - 1).equals("the") && scene.isOpening(at - 1);
            boolean behindSide = scene.sentence().names().affiliationAt(at - 1).isPresent();
            if (SPOKEN_OF.contains(scene.word(at)) && (scene.isOpening(at) || ordinal || behindSide)) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(Scene scene, TokenRange words, List<DocumentPhrase> found) {
        Draft draft = new Draft(EventType.SIGNING, scene.index(), words.first());
        draft.evidence.add(scene.evidence(words.first(), RULE));
        draft.documents.addAll(documents.reports(scene, found));
        boolean ahead = scene.modality().isAhead(words.first()) || isUndertaken(scene, words.first());
        ahead |= isOnProgramme(scene, words);
        draft.status = ahead ? Status.PLANNED : Status.HELD;
        draft.undated = scene.modality().isPast(words.first());
        return draft;
    }

    /** "Agreements are signed" after "will", "a visit includes a signing ceremony": a programme told in the present tense. */
    private static boolean isOnProgramme(Scene scene, TokenRange words) {
        boolean present = isOneOf(scene.word(words.first() - 1), "are", "is")
                || scene.word(words.end() - 1).equals("ceremony");
        return present && scene.speaksOf("will", "includes", "include", "scheduled", "foresees");
    }

    private static boolean isUndertaken(Scene scene, int verb) {
        return scene.word(verb - 1).equals("to") && PROSPECTS.contains(scene.word(verb - 2))
                || scene.word(verb - 1).equals("to") && scene.isHeadline();
    }

    private static void take(Scene scene, Draft draft, List<Actor> actors, Role role) {
        Takers.add(scene, draft, actors, role, RULE);
    }
}
