package org.communique.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that the project uses; Jena has no vocabulary class for it. */
public final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource ACTIVITY = ResourceFactory.createResource(NS + "Activity");
    public static final Property USED = ResourceFactory.createProperty(NS, "used");
    public static final Property WAS_GENERATED_BY = ResourceFactory.createProperty(NS, "wasGeneratedBy");
    public static final Property WAS_DERIVED_FROM = ResourceFactory.createProperty(NS, "wasDerivedFrom");
    public static final Property SPECIALIZATION_OF = ResourceFactory.createProperty(NS, "specializationOf");

    private Prov() {}
}
