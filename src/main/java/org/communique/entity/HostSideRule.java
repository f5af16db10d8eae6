package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/** "In Vietnam he is to meet Foreign Minister B": abroad, who is met serves the state where it is. */
final class HostSideRule {
    private static final Set<String> MEETS = WordSet.words("""
            with by meet meets met meeting on upon see pay received receives welcomed greeted to""");
    private static final int OPENING = 4;
    private final Whereabouts whereabouts;

    HostSideRule(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /** Applies to who is met abroad, home being the state of the story's own officials. */
    void apply(Cast cast, Optional<Affiliation> home) {
        cast.visitUnsided((i, mention, cluster) -> {
            AnnotatedSentence sentence = cast.sentence(i);
            int before = mention.range().first() - 1;
            boolean met = MEETS.contains(sentence.word(sentence.word(before).equals("the") ? before - 1 : before))
                    || isJoinedToMet(cast, i, mention);
            boolean holds = mention.post().isPresent() && !mention.counterpart();
            if (met && holds) {
                cluster.side = abroad(sentence, home);
            }
        });
    }

    /** "She will be received by A and by B", "… by A, the premier, and B": who is met together with A. */
    private static boolean isJoinedToMet(Cast cast, int index, Mention.PersonMention mention) {
        AnnotatedSentence sentence = cast.sentence(index);
        int at = mention.range().first();
        while (at > 0 && isListing(sentence, at - 1)) {
            at--;
        }
        return at < mention.range().first() && MEETS.contains(sentence.word(at - 1));
    }

    private static boolean isListing(AnnotatedSentence sentence, int at) {
        return isOneOf(sentence.word(at), ",", "and", "the")
                || sentence.personAt(at).isPresent()
                || sentence.posts().stream().anyMatch(post -> post.range().contains(at));
    }

    /** The foreign state in which the sentence plays. */
    private Optional<Affiliation> abroad(AnnotatedSentence sentence, Optional<Affiliation> home) {
        for (int at = 1; at < sentence.size(); at++) {
            boolean here = sentence.word(at - 1).equals("in")
                    || at < OPENING
                            && sentence.word(at - 1).equals("the")
                            && sentence.word(at - 2).equals("at");
            if (here) {
                Optional<Affiliation> state = whereabouts.stateAt(sentence, at);
                if (state.isPresent()) {
                    return state.filter(found -> home.isPresent() && !home.equals(Optional.of(found)));
                }
            }
        }
        return Optional.empty();
    }
}
