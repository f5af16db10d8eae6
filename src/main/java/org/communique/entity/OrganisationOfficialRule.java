package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;

/**
 * "The Secretary General", "the High Representative": who holds a post that organisations have and states have not serves
 * the organisation named last before him, else the first one named.
 */
final class OrganisationOfficialRule implements SideRule {
    private static final List<Set<String>> POSTS = List.of(
            Set.of("secretary"),
            Set.of("secretary", "deputy"),
            Set.of("secretary", "assistant"),
            Set.of("under", "secretary"),
            Set.of("high", "representative"),
            Set.of("high", "representative", "deputy", "president"),
            Set.of("chairperson", "office"),
            Set.of("director"));

    private final PostWords words;

    OrganisationOfficialRule(PostWords words) {
        this.words = words;
    }

    @Override
    public void apply(Cast cast) {
        cast.visitUnsided((i, mention, cluster) -> mention.post()
                .map(Mention.PostMention::text)
                .filter(this::isOfOrganisations)
                .ifPresent(post -> cluster.side = named(cast, i, mention.range().first())));
    }

    private boolean isOfOrganisations(String post) {
        String plain = post.replace('-', ' ').toLowerCase(java.util.Locale.ROOT);
        boolean general = plain.endsWith("general") || plain.startsWith("high") || plain.startsWith("chair");
        return general && POSTS.contains(words.of(plain));
    }

    private static Optional<Affiliation> named(Cast cast, int sentence, int token) {
        for (int i = sentence; i >= 0; i--) {
            List<Mention.OrganisationMention> organisations =
                    cast.sentence(i).names().organisations();
            for (int o = organisations.size() - 1; o >= 0; o--) {
                if (i < sentence || organisations.get(o).range().end() <= token) {
                    return Optional.of(
                            Affiliation.organisation(organisations.get(o).code()));
                }
            }
        }
        return cast.story().sentences().stream()
                .map(AnnotatedSentence::names)
                .flatMap(names -> names.organisations().stream())
                .map(organisation -> Affiliation.organisation(organisation.code()))
                .findFirst();
    }
}
