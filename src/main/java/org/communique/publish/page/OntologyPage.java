package org.communique.publish.page;

import java.util.List;

/**
 * The page of an ontology.
 *
 * @param summary what it is about
 * @param iri its IRI
 * @param formats links to the same in other formats
 * @param facts its version, dates, licence and the like
 * @param diagram a drawing of its classes, as SVG that may stand within HTML
 * @param groups its terms
 * @param schemes its concept schemes
 */
public record OntologyPage(
        String summary,
        String iri,
        List<Value.Link> formats,
        List<Section.Fact> facts,
        String diagram,
        List<Group> groups,
        Section.Grid schemes) {
    /** Terms of one kind. */
    public record Group(String anchor, String title, List<Term> terms) {}

    /**
     * A term.
     *
     * @param name its name in the ontology's namespace, also its anchor
     * @param label its name for people
     * @param definition what it means
     * @param facts examples, use and alignments
     */
    public record Term(String name, String label, String definition, List<Section.Fact> facts) {}
}
