package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedStory;

/**
 * Finds whom those serve whose names stand without a side: what the sentence tells of delegations and pairs, else the
 * story's home state, unless a counterpart serves it or it is visited: then the other state of the pair. Who has neither
 * post nor rank gets no side that is guessed.
 */
final class SideResolver {
    private final Gazetteer gazetteer;
    private final PostWords posts;
    private final HomeState homes;
    private final List<SideRule> rules;
    private final KnownPersonRule known;

    SideResolver(Gazetteer gazetteer, PostWords posts) {
        this.gazetteer = gazetteer;
        this.posts = posts;
        this.homes = new HomeState(gazetteer);
        this.rules = List.of(
                new SameCountryRule(),
                new DelegationSideRule(),
                new SeatedSideRule(),
                new CounterpartsSideRule(),
                new JoinedSideRule(),
                new OnBehalfSideRule(),
                new OrganisationOfficialRule(posts),
                new TitleOfOneStateRule(),
                new RelativeClauseSideRule(),
                new AppositionSideRule(),
                new OwnCountriesRule(),
                new PossessedPostRule(),
                new FirstLadyRule(),
                new KinSideRule());
        this.known = new KnownPersonRule(gazetteer);
    }

    /** The state from which the story comes beyond doubt: where both tell it, publisher and dateline agree. */
    Optional<Party> home(AnnotatedStory story) {
        return homes.undisputed(story).map(Party::of);
    }

    void resolve(Cast cast) {
        cast.clusters().forEach(cluster -> cluster.side = cluster.side.map(gazetteer::principal));
        rules.forEach(rule -> rule.apply(cast));
        List<Affiliation> unexplained = known.unexplained(cast);
        known.apply(cast);
        new PrincipalSideRule().apply(cast);
        new CompanySideRule().apply(cast);
        new PairInOrderRule().apply(cast);
        Whereabouts whereabouts = new Whereabouts(gazetteer, cast);
        Optional<Affiliation> home = homes.of(cast.story(), unexplained);
        new HostSideRule(whereabouts).apply(cast, home);
        List<Affiliation> named = homes.mostNamed(cast.story());
        new EnvoySideRule(gazetteer).apply(cast, whereabouts, home, named);
        new SideInference(gazetteer, posts, cast, whereabouts, home, homes.origin(cast.story()), named).complete();
        cast.clusters().forEach(cluster -> cluster.side = cluster.side.map(gazetteer::principal));
    }
}
