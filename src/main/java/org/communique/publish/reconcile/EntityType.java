package org.communique.publish.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.communique.rdf.Dip;

/** What can be matched. A type's identifier is the name of its class in the ontology. */
@SuppressWarnings("ImmutableEnumChecker") // Terms of a vocabulary and lists of them never change.
enum EntityType {
    PERSON("person", Dip.Person),
    EVENT(
            "diplomatic event",
            Dip.DiplomaticEvent,
            Dip.DialogueSession,
            Dip.Meeting,
            Dip.Visit,
            Dip.Call,
            Dip.Conference,
            Dip.Signing,
            Dip.AwardConferral,
            Dip.Exercise,
            Dip.Commemoration),
    SERIES("dialogue series", Dip.DialogueSeries),
    STATE("state", Dip.State),
    ORGANISATION("organisation", Dip.Organisation),
    PLACE("place", Dip.Place),
    POST("post", Dip.Post);

    private final String title;
    private final List<Resource> classes;

    EntityType(String title, Resource... classes) {
        this.title = title;
        this.classes = List.of(classes);
    }

    String id() {
        return classes.getFirst().getLocalName();
    }

    String title() {
        return title;
    }

    /** The type to which things of this class belong; a class below one of ours counts as ours. */
    static Optional<EntityType> ofClass(String iri) {
        return Arrays.stream(values())
                .filter(type -> type.classes.stream().anyMatch(of -> of.getURI().equals(iri)))
                .findFirst();
    }

    /** The type that a client means: by identifier, or by the class's IRI. */
    static Optional<EntityType> named(String name) {
        return ofClass(name.startsWith(Dip.NS) ? name : Dip.NS + name);
    }
}
