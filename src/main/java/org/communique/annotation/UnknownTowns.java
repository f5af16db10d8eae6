package org.communique.annotation;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.WordSet;

/**
 * Towns that no list knows, by how they are told of: {@code "in Kallaste, Estonia"}, {@code "at Kallaste in Estonia"},
 * {@code "Kallaste, a town in the east"}, {@code "in the village of Kallaste"}.
 */
final class UnknownTowns {
    private static final int LONGEST = 3;
    private static final int STATE_REACH = 6;
    private static final Set<String> IN = WordSet.of("in", "at", "near", "outside");
    private static final Set<String> KINDS = WordSet.words("""
            town village city resort municipality suburb hamlet settlement port spa place island islet commune""");
    /** What may stand between the town and its state. */
    private static final Set<String> LOCATING = WordSet.words("""
            in the of north south east west northern southern eastern western central""");
    /** What makes a building, an office, a unit or a gathering of a capitalised name. */
    private static final Set<String> NO_TOWNS = WordSet.words("""
            africa asia europe america americas caribbean pacific mediterranean atlantic balkans caucasus gulf
            sahel arctic antarctica oceania sea ocean strait river lake palace hotel center centre house
            headquarters ministry office residence castle museum university academy college institute school
            base hall club airport parliament congress senate assembly embassy camp lodge barracks stadium
            summit forum conference meeting council commission committee memorial square street hospital church
            mosque cathedral building complex park garden gardens range area region province district state
            republic kingdom federation union army navy command force forces january february march april may
            june july august september october november december monday tuesday wednesday thursday friday
            saturday sunday spring summer autumn winter ramadan english arabic""");
    /** What may follow the state of a town; a verb would make the state its subject. */
    private static final Set<String> AFTER_STATE = WordSet.words("""
            , . ; ) ] : on from to for with during last this today yesterday tomorrow between where by earlier
            next until under at in as""");

    private final Sentence sentence;
    private final List<Mention.StateMention> states;
    private final List<Mention> known;

    private UnknownTowns(Sentence sentence, List<Mention.StateMention> states, List<Mention> known) {
        this.sentence = sentence;
        this.states = states;
        this.known = known;
    }

    /** The towns of a sentence apart from what is {@code known}, in order. */
    static List<Mention.PlaceMention> of(Sentence sentence, List<Mention.StateMention> states, List<Mention> known) {
        return new UnknownTowns(sentence, states, known).read();
    }

    private List<Mention.PlaceMention> read() {
        List<Mention.PlaceMention> towns = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<TokenRange> name = sentence.tokens().get(at).isCapitalised() ? nameAt(at) : Optional.empty();
            if (name.isPresent() && isTown(name.get())) {
                towns.add(new Mention.PlaceMention(name.get(), List.of()));
            }
            at = name.map(TokenRange::end).orElse(at + 1);
        }
        return towns;
    }

    private Optional<TokenRange> nameAt(int first) {
        int end = first;
        while (end < sentence.tokens().size() && isName(end)) {
            end++;
        }
        return end == first ? Optional.empty() : Optional.of(new TokenRange(first, end));
    }

    private boolean isName(int at) {
        Token token = sentence.tokens().get(at);
        return token.isWord()
                && token.isCapitalised()
                && Character.isLetter(token.form().charAt(0))
                && hasSmallLetter(token.form())
                && !isKnown(at);
    }

    private static boolean hasSmallLetter(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(int at) {
        for (Mention mention : known) {
            if (mention.range().contains(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTown(TokenRange name) {
        boolean fits = name.end() - name.first() <= LONGEST && !NO_TOWNS.contains(word(name.end() - 1));
        if (!fits || NO_TOWNS.contains(word(name.first()))) {
            return false;
        }
        boolean inside = IN.contains(word(name.first() - 1));
        boolean kind = word(name.first() - 1).equals("of") && KINDS.contains(word(name.first() - 2));
        return kind || inside && isInState(name.end()) || (inside || name.first() == 0) && isExplained(name.end());
    }

    /** ", Estonia", "in Estonia", "in the east of Estonia" behind the name. */
    private boolean isInState(int behind) {
        if (word(behind).equals(",")) {
            return stateAt(behind + 1)
                    .filter(state -> AFTER_STATE.contains(word(state.range().end())))
                    .isPresent();
        }
        int at = behind;
        while (at < behind + STATE_REACH && LOCATING.contains(word(at))) {
            at++;
        }
        return word(behind).equals("in") && stateAt(at).isPresent();
    }

    /** ", a town" behind the name. */
    private boolean isExplained(int behind) {
        if (!word(behind).equals(",") || !isOneOf(word(behind + 1), "a", "an", "the")) {
            return false;
        }
        for (int at = behind + 2; at < behind + STATE_REACH; at++) {
            if (KINDS.contains(word(at))) {
                return true;
            }
            if (word(at).equals(",") || word(at).equals("of")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Mention.StateMention> stateAt(int at) {
        return states.stream()
                .filter(state -> state.range().first() == at && !state.adjective())
                .findFirst();
    }

    /** The word in lower case; "" outside, a full stop at the end. */
    private String word(int at) {
        if (at < 0) {
            return "";
        }
        return at >= sentence.tokens().size()
                ? "."
                : WordClasses.word(sentence.tokens().get(at));
    }
}
