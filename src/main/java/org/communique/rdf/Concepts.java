package org.communique.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.annotation.DateBasis;
import org.communique.entity.LinkState;
import org.communique.entity.link.PostLevel;
import org.communique.event.DocumentKind;
import org.communique.event.EventType;
import org.communique.event.Role;
import org.communique.event.SpeechAct;
import org.communique.event.Status;
import org.communique.event.Topic;

/**
 * The concepts of {@code ontology/schemes}: from a code to its IRI. A concept's IRI is its scheme's, a slash and its
 * code; the code is its {@code skos:notation}.
 */
public final class Concepts {
    /** A concept scheme; one file each. */
    public enum Scheme {
        ROLE("role"),
        SPEECH_ACT("speech-act"),
        DOCUMENT_KIND("document-kind"),
        TOPIC("topic"),
        STATUS("status"),
        DATE_BASIS("date-basis"),
        MODE("mode"),
        RANK("rank"),
        CONFLICT_KIND("conflict-kind"),
        LINK_STATE("link-state"),
        POST_LEVEL("post-level"),
        POLICY("policy");

        private final String path;

        Scheme(String path) {
            this.path = path;
        }

        /** The scheme's IRI. */
        public String iri() {
            return Dip.ROOT + path;
        }

        /** The concept of this code; it exists only if the scheme's file has it. */
        public Resource concept(String code) {
            return ResourceFactory.createResource(iri() + "/" + code);
        }
    }

    private Concepts() {}

    public static Resource of(Role role) {
        return Scheme.ROLE.concept(role.code());
    }

    public static Resource of(SpeechAct act) {
        return Scheme.SPEECH_ACT.concept(act.code());
    }

    public static Resource of(DocumentKind kind) {
        return Scheme.DOCUMENT_KIND.concept(kind.code());
    }

    public static Resource of(Topic topic) {
        return Scheme.TOPIC.concept(topic.code());
    }

    public static Resource of(Status status) {
        return Scheme.STATUS.concept(status.code());
    }

    public static Resource of(DateBasis basis) {
        return Scheme.DATE_BASIS.concept(basis.code());
    }

    public static Resource of(LinkState state) {
        return Scheme.LINK_STATE.concept(state.code());
    }

    public static Resource of(PostLevel level) {
        return Scheme.POST_LEVEL.concept(level.code());
    }

    /** The class of events of this type. */
    public static Resource of(EventType type) {
        return ResourceFactory.createResource(Dip.NS + type.code());
    }
}
