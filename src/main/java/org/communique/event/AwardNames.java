package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Names of orders and medals, cut where they end: {@code "the first-class Friendship Order of the Kingdom of Cambodia"}, {@code
 * "the Order of the Golden Eagle (Altyn Qyran)"}, {@code "its highest honour"}.
 */
final class AwardNames {
    private static final Set<String> LINKS = WordSet.words("""
            of the for and de la du al e""");

    private static final Set<String> PARTICLES = WordSet.of("de", "da", "del", "bin", "al", "von", "ibn");
    private static final Set<String> THINGS = WordSet.of("medal", "order", "badge", "decoration", "award", "title");
    private static final Set<String> QUOTES = WordSet.of("\"", "“", "”", "«", "»", "'", "‘", "’");

    private final Scene scene;

    AwardNames(Scene scene) {
        this.scene = scene;
    }

    /** The names of a sentence, in order. */
    List<TokenRange> all() {
        List<TokenRange> names = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            boolean inside = !names.isEmpty()
                    && trigger.range().first() < names.getLast().end();
            if (trigger.is(TriggerClass.AWARD) && !inside) {
                names.add(name(trigger.range()));
            }
        }
        for (int at = 0; names.isEmpty() && at < scene.size(); at++) {
            quoted(at).ifPresent(names::add);
        }
        return names;
    }

    /** The medal "For Cooperation": a common word with a name in quotation marks. */
    private Optional<TokenRange> quoted(int at) {
        boolean opens = scene.isAt(at, THINGS) && scene.isAt(at + 1, QUOTES) && isCapital(at + 2);
        for (int close = at + 2; opens && close < Math.min(scene.size(), at + 10); close++) {
            if (scene.isAt(close, QUOTES)) {
                return Optional.of(new TokenRange(at, close + 1));
            }
        }
        return Optional.empty();
    }

    private TokenRange name(TokenRange head) {
        int first = head.first();
        while (first > 0 && (isNamePart(first - 1) || isGloss(first - 1))) {
            first -= isNamePart(first - 1) ? 1 : 3;
        }
        int end = Math.max(head.end(), namesake(head));
        while (end < scene.size()
                && (isCapital(end) && isFree(end) || leadsOn(end) || isClass(end) || isClassBehindComma(end))) {
            end++;
        }
        if (scene.word(end).equals("(") && isCapital(end + 1)) {
            int close = end + 1;
            while (close < scene.size() && close < end + 6 && !scene.word(close).equals(")")) {
                close++;
            }
            end = scene.word(close).equals(")") ? close + 1 : end;
        }
        return new TokenRange(first, end);
    }

    /** "The Order of Prince Radomir the Brave", "the Medal of Pedro de Leal": behind whose name it goes on; else 0. */
    private int namesake(TokenRange head) {
        int at = head.end();
        if (!scene.word(at).equals("of") || !isCapital(at + 1)) {
            return 0;
        }
        at++;
        while (isCapital(at) && !scene.word(at).equals("'s") || isParticle(at)) {
            at++;
        }
        int behind = at + 1;
        boolean epithet = scene.word(at).equals("the")
                && isCapital(behind)
                && isFree(behind)
                && scene.sentence().posts().stream()
                        .noneMatch(post -> post.range().contains(behind));
        return epithet ? at + 2 : at;
    }

    private boolean isParticle(int at) {
        return PARTICLES.contains(scene.word(at)) && isCapital(at - 1) && isCapital(at + 1);
    }

    /** ", First Class". */
    private boolean isClassBehindComma(int at) {
        return scene.word(at).equals(",")
                && Ordinals.of(scene.word(at + 1)).isPresent()
                && isOneOf(scene.word(at + 2), "class", "degree", "grade");
    }

    /** "Issara (Freedom) Order". */
    private boolean isGloss(int close) {
        return scene.word(close).equals(")")
                && close > 2
                && scene.word(close - 2).equals("(")
                && isCapital(close - 3);
    }

    private boolean isNamePart(int at) {
        boolean linked = scene.word(at).equals("of")
                && at > 0
                && isCapital(at - 1)
                && isFree(at - 1)
                && !scene.sentence().names().affiliationAt(at - 1).isPresent();
        boolean degree = scene.word(at).endsWith("-class") || scene.word(at).equals("highest");
        return isFree(at)
                && !scene.word(at).equals("the")
                && at > 0
                && (isCapital(at) && !scene.word(at + 1).equals("'s") || degree || linked);
    }

    /** "First Class", "of the second degree". */
    private boolean isClass(int at) {
        return isOneOf(scene.word(at), "class", "degree", "grade")
                        && Ordinals.of(scene.word(at - 1)).isPresent()
                || Ordinals.of(scene.word(at)).isPresent() && isOneOf(scene.word(at + 1), "class", "degree", "grade");
    }

    private boolean leadsOn(int at) {
        if (!LINKS.contains(scene.word(at))
                || scene.word(at).equals("and")
                || scene.word(at).equals("for")) {
            return false;
        }
        int next = at;
        while (next < at + 3 && LINKS.contains(scene.word(next))) {
            next++;
        }
        boolean opens = scene.word(at).equals("of") || LINKS.contains(scene.word(at - 1));
        return opens && next < scene.size() && isCapital(next) && isFree(next);
    }

    private boolean isFree(int at) {
        return scene.sentence().personAt(at).isEmpty();
    }

    private boolean isCapital(int at) {
        return at < scene.size() && scene.sentence().tokens().get(at).isCapitalised();
    }
}
