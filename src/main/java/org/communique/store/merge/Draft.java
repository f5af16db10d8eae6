package org.communique.store.merge;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Concepts;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;

/**
 * All that the merge has to say about one canonical thing, before it is written: the consensus itself, how each value
 * was chosen on which the articles are not at one, and where they differ.
 */
public final class Draft {
    private final Resource thing;
    private final boolean gathersReports;
    private final Model consensus = ModelFactory.createDefaultModel();
    private final Model choices = ModelFactory.createDefaultModel();
    private final Model conflicts = ModelFactory.createDefaultModel();

    private Draft(String iri, boolean gathersReports) {
        this.thing = iri(iri);
        this.gathersReports = gathersReports;
    }

    /** A thing that is made of reports: the draft has to name all of them. Its parts hang below its IRI by fragment. */
    public static Draft ofReports(String iri) {
        return new Draft(iri, true);
    }

    /** A thing that others refer to: a place, a state, an organisation. */
    static Draft ofReference(String iri) {
        return new Draft(iri, false);
    }

    /** Whether the draft names all reports of the thing. */
    public boolean gathersReports() {
        return gathersReports;
    }

    /** The thing. */
    public Resource thing() {
        return thing;
    }

    /** Triples of the default graph. */
    public Model consensus() {
        return consensus;
    }

    /** One {@code dip:ConsensusValue} for each value that was chosen: of what all say alike nothing is written. */
    public Model choices() {
        return choices;
    }

    /** One {@code dip:Conflict} for each property on which articles differ. */
    public Model conflicts() {
        return conflicts;
    }

    Resource part(String fragment) {
        return iri(thing.getURI() + "#" + fragment);
    }

    Draft add(Resource subject, Property property, RDFNode value) {
        consensus.add(subject, property, value);
        return this;
    }

    /** A report and the canonical thing that it speaks of. */
    void specialises(String report, Resource canonical) {
        consensus.add(iri(report), Prov.SPECIALIZATION_OF, canonical);
    }

    /** The chosen value, how it was chosen, and what else is said. */
    <V> void decide(Resource subject, Property property, Decision<V> decision, Function<V, ? extends RDFNode> node) {
        decision.value().ifPresent(value -> consensus.add(subject, property, node.apply(value)));
        record(subject, property, decision, node);
    }

    /** Only how the value was chosen and what else is said: the value itself is written elsewhere. */
    <V> void record(Resource subject, Property property, Decision<V> decision, Function<V, ? extends RDFNode> node) {
        if (decision.policy() == Policy.UNANIMOUS && decision.conflict().isEmpty()) {
            return;
        }
        String name = name(subject, property);
        decision.value().ifPresent(value -> {
            Resource choice = part("choice-" + name);
            choices.add(choice, RDF.type, Dip.ConsensusValue);
            choices.add(choice, Dip.onEntity, subject).add(choice, Dip.onProperty, property);
            choices.add(choice, Dip.value, node.apply(value));
            choices.add(
                    choice,
                    Dip.chosenBy,
                    Concepts.Scheme.POLICY.concept(decision.policy().code()));
            decision.behind().forEach(article -> choices.add(choice, Dip.statedIn, iri(article)));
        });
        decision.conflict().ifPresent(kind -> {
            Resource conflict = part("conflict-" + name);
            conflicts.add(conflict, RDF.type, Dip.Conflict);
            conflicts.add(conflict, Dip.onEntity, subject).add(conflict, Dip.onProperty, property);
            conflicts.add(conflict, Dip.conflictKind, Concepts.Scheme.CONFLICT_KIND.concept(kind.code()));
            conflicts.add(
                    conflict,
                    Dip.chosenBy,
                    Concepts.Scheme.POLICY.concept(decision.policy().code()));
            int number = 0;
            for (Decision.Position<V> position : decision.positions()) {
                number++;
                Resource side = part("conflict-" + name + "-side-" + number);
                conflicts.add(conflict, Dip.side, side);
                conflicts.add(side, RDF.type, Dip.ConflictSide).add(side, Dip.value, node.apply(position.value()));
                position.articles().forEach(article -> conflicts.add(side, Dip.statedIn, iri(article)));
            }
        });
    }

    /** The thing has this value and no other, because a person says so; what sources say otherwise stays on record. */
    void correct(Property property, RDFNode value, Resource correction) {
        Resource policy = Concepts.Scheme.POLICY.concept(Policy.CORRECTION.code());
        String name = name(thing, property);
        consensus.removeAll(thing, property, null).add(thing, property, value);
        Resource choice = part("choice-" + name);
        choices.removeAll(choice, null, null);
        choices.add(choice, RDF.type, Dip.ConsensusValue);
        choices.add(choice, Dip.onEntity, thing).add(choice, Dip.onProperty, property);
        choices.add(choice, Dip.value, value).add(choice, Dip.chosenBy, policy);
        choices.add(choice, Prov.WAS_DERIVED_FROM, correction);
        Resource conflict = part("conflict-" + name);
        if (conflicts.contains(conflict, RDF.type)) {
            conflicts.removeAll(conflict, Dip.chosenBy, null).add(conflict, Dip.chosenBy, policy);
        }
    }

    /** "startDate" for a property of the thing, "co-chair-anna-berg-rank" for one of a part of it. */
    private String name(Resource subject, Property property) {
        String part = subject.equals(thing)
                ? ""
                : subject.getURI().substring(thing.getURI().length() + 1) + "-";
        return part + property.getLocalName();
    }

    /** IRIs of all things that the consensus refers to. */
    public Set<String> mentioned() {
        Set<String> mentioned = new TreeSet<>();
        consensus
                .listObjects()
                .filterKeep(RDFNode::isURIResource)
                .forEach(node -> mentioned.add(node.asResource().getURI()));
        return mentioned;
    }

    static Resource iri(String iri) {
        return ResourceFactory.createResource(iri);
    }

    static Literal english(String words) {
        return ResourceFactory.createLangLiteral(words, "en");
    }

    static Literal plain(String words) {
        return ResourceFactory.createStringLiteral(words);
    }

    static Literal integer(int number) {
        return ResourceFactory.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
