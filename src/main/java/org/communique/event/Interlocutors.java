package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Officials whom a sentence names by a post or a word for several alone, without saying whose they are: {@code "called on the
 * Minister for Defence and the Chief of the Army Staff"}, {@code "held talks with the authorities"}.
 */
final class Interlocutors {
    private static final Set<String> GROUPS = WordSet.words("""
            authorities officials leadership lawmakers parliamentarians legislators counterparts counterpart
            commanders ministers dignitaries""");
    /** What goes before somebody who is met. */
    private static final Set<String> BEFORE = WordSet.words("""
            the with by on upon , and other senior several his her their high-ranking top local""");

    private static final Set<String> STOPS = WordSet.words("""
            ; who which where while whose said says when after before since as but because that to for of during
            about""");

    private final Scene scene;
    private final TokenRange word;

    Interlocutors(Scene scene, TokenRange word) {
        this.scene = scene;
        this.word = word;
    }

    /** The words for them, behind the word that tells of the encounter and in its clause. */
    List<TokenRange> behind() {
        List<TokenRange> found = new ArrayList<>();
        for (int at = word.end(); at < scene.size() && !scene.isAt(at, STOPS); at++) {
            Optional<TokenRange> official =
                    officialAt(at).filter(range -> scene.isAt(range.first() - 1, BEFORE) && isFree(range));
            official.ifPresent(found::add);
            at = official.map(range -> range.end() - 1).orElse(at);
        }
        return found;
    }

    private Optional<TokenRange> officialAt(int token) {
        return scene.sentence().posts().stream()
                .filter(post -> post.range().first() == token)
                .filter(post -> !post.former() && post.side().isEmpty())
                .map(Mention.PostMention::range)
                .findFirst()
                .or(() -> scene.isAt(token, GROUPS) ? Optional.of(new TokenRange(token, token + 1)) : Optional.empty());
    }

    /** Whether no one stands there of whom the sentence says who he is. */
    private boolean isFree(TokenRange range) {
        return scene.actors().stream()
                .filter(actor -> actor.range().overlaps(range))
                .allMatch(actor -> switch (actor) {
                    case Actor.Named unused -> false;
                    case Actor.Side unused -> false;
                    case Actor.All unused -> true;
                    case Actor.Unnamed unnamed ->
                        scene.partiesWithin(
                                        unnamed.range().first(), unnamed.range().end())
                                .isEmpty();
                });
    }
}
