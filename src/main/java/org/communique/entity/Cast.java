package org.communique.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;

/** The people of a story while their sides are sought: who is named in which sentence. */
record Cast(
        AnnotatedStory story, List<PersonCluster> clusters, List<Map<Mention.PersonMention, PersonCluster>> byMention) {

    /** What a rule does with one mention of a person. */
    interface Visit {
        void at(int sentence, Mention.PersonMention mention, PersonCluster cluster);
    }

    /** All mentions of people who pass, in the order of the text. */
    void visit(Predicate<PersonCluster> which, Visit visit) {
        for (int i = 0; i < byMention.size(); i++) {
            for (Mention.PersonMention mention : sentence(i).people()) {
                PersonCluster cluster = byMention.get(i).get(mention);
                if (cluster != null && which.test(cluster)) {
                    visit.at(i, mention, cluster);
                }
            }
        }
    }

    /** The mentions of people without a side. */
    void visitUnsided(Visit visit) {
        visit(cluster -> cluster.side.isEmpty(), visit);
    }

    AnnotatedSentence sentence(int index) {
        return story.sentences().get(index);
    }

    Optional<PersonCluster> cluster(int sentence, Mention.PersonMention mention) {
        return Optional.ofNullable(byMention.get(sentence).get(mention));
    }

    /** The state named last before a token, in its sentence or those before. */
    Optional<Affiliation> stateBefore(int sentence, int token) {
        for (int i = sentence; i >= 0; i--) {
            List<Mention.StateMention> states = sentence(i).names().states();
            for (int s = states.size() - 1; s >= 0; s--) {
                if (i < sentence || states.get(s).range().end() <= token) {
                    return Optional.of(Affiliation.state(states.get(s).iso3()));
                }
            }
        }
        return Optional.empty();
    }
}
