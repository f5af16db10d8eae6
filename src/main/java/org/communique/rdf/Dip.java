package org.communique.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/diplomacy.ttl}, each under its local name; their meaning stands there.
 *
 * <p>The names break with the rule for constants on purpose: {@code Dip.Place} is the class and {@code Dip.place} the
 * property, as in the ontology and in Jena's own vocabularies.
 */
@SuppressWarnings("MemberName")
public final class Dip {
    /** What all permanent IRIs of the project begin with. Nothing else may spell it out. */
    public static final String ROOT = "https://w3id.org/communique/";

    /** The ontology itself. */
    public static final String ONTOLOGY = ROOT + "ontology";

    /** The namespace of its terms. */
    public static final String NS = ONTOLOGY + "#";

    /** The prefix under which they are written. */
    public static final String PREFIX = "dip";

    // Events

    public static final Resource DiplomaticEvent = resource("DiplomaticEvent");
    public static final Resource DialogueSession = resource("DialogueSession");
    public static final Resource Meeting = resource("Meeting");
    public static final Resource Visit = resource("Visit");
    public static final Resource Call = resource("Call");
    public static final Resource Conference = resource("Conference");
    public static final Resource Signing = resource("Signing");
    public static final Resource AwardConferral = resource("AwardConferral");
    public static final Resource Exercise = resource("Exercise");
    public static final Resource Commemoration = resource("Commemoration");
    public static final Resource DialogueSeries = resource("DialogueSeries");

    // Who, and what they held

    public static final Resource Participation = resource("Participation");
    public static final Resource Person = resource("Person");
    public static final Resource Organisation = resource("Organisation");
    public static final Resource State = resource("State");
    public static final Resource Place = resource("Place");
    public static final Resource Post = resource("Post");
    public static final Resource Tenure = resource("Tenure");

    // What came of it

    public static final Resource Document = resource("Document");
    public static final Resource Award = resource("Award");
    public static final Resource Statement = resource("Statement");
    public static final Resource TopicReport = resource("TopicReport");

    // Where it is said

    public static final Resource Article = resource("Article");
    public static final Resource EvidenceSpan = resource("EvidenceSpan");

    // What the sources agree on, and what not

    public static final Resource ConsensusValue = resource("ConsensusValue");
    public static final Resource Conflict = resource("Conflict");
    public static final Resource ConflictSide = resource("ConflictSide");

    // What people decided

    public static final Resource Correction = resource("Correction");

    // What is no more

    public static final Resource Tombstone = resource("Tombstone");

    // Links to other collections

    public static final Resource LinkClaim = resource("LinkClaim");

    // Properties of events

    public static final Property startDate = property("startDate");
    public static final Property endDate = property("endDate");
    public static final Property dateBasis = property("dateBasis");
    public static final Property endDateBasis = property("endDateBasis");
    public static final Property place = property("place");
    public static final Property country = property("country");
    public static final Property status = property("status");
    public static final Property mode = property("mode");
    public static final Property series = property("series");
    public static final Property ordinal = property("ordinal");
    public static final Property partOfEvent = property("partOfEvent");
    public static final Property party = property("party");
    public static final Property hostParty = property("hostParty");
    public static final Property participation = property("participation");
    public static final Property topic = property("topic");
    public static final Property producedDocument = property("producedDocument");
    public static final Property conferredAward = property("conferredAward");
    public static final Property isMainEvent = property("isMainEvent");
    public static final Property plover = property("plover");
    public static final Property ploverMode = property("ploverMode");
    public static final Property cameo = property("cameo");

    // Properties of series

    public static final Property seriesKey = property("seriesKey");
    public static final Property level = property("level");
    public static final Property firstOrdinal = property("firstOrdinal");
    public static final Property lastOrdinal = property("lastOrdinal");
    public static final Property missingOrdinal = property("missingOrdinal");

    // Properties of participations, people, posts and tenures

    public static final Property participant = property("participant");
    public static final Property role = property("role");
    public static final Property represents = property("represents");
    public static final Property positionAsStated = property("positionAsStated");
    public static final Property post = property("post");
    public static final Property postLevel = property("postLevel");
    public static final Property heldByOne = property("heldByOne");
    public static final Property rankAsStated = property("rankAsStated");
    public static final Property rank = property("rank");
    public static final Property onBehalfOf = property("onBehalfOf");
    public static final Property holder = property("holder");
    public static final Property observedFrom = property("observedFrom");
    public static final Property observedUntil = property("observedUntil");
    public static final Property rankOf = property("rankOf");
    public static final Property natoGrade = property("natoGrade");

    // Properties of states, organisations and places

    public static final Property iso2 = property("iso2");
    public static final Property iso3 = property("iso3");
    public static final Property cowCode = property("cowCode");
    public static final Property cowAbbreviation = property("cowAbbreviation");
    public static final Property demonym = property("demonym");
    public static final Property shortName = property("shortName");
    public static final Property pressOf = property("pressOf");

    // Properties of documents and awards

    public static final Property documentKind = property("documentKind");
    public static final Property documentCount = property("documentCount");
    public static final Property signatory = property("signatory");
    public static final Property recipient = property("recipient");
    public static final Property conferredBy = property("conferredBy");

    // Properties of statements and topic reports

    public static final Property speaker = property("speaker");
    public static final Property speakerKind = property("speakerKind");
    public static final Property speechAct = property("speechAct");
    public static final Property statedText = property("statedText");
    public static final Property madeAt = property("madeAt");
    public static final Property about = property("about");

    // Properties of reports and articles

    public static final Property evidence = property("evidence");
    public static final Property rule = property("rule");
    public static final Property confidence = property("confidence");
    public static final Property origin = property("origin");
    public static final Property textDigest = property("textDigest");
    public static final Property mapperVersion = property("mapperVersion");

    // Properties of the consensus and of conflicts

    public static final Property onEntity = property("onEntity");
    public static final Property onProperty = property("onProperty");
    public static final Property conflictKind = property("conflictKind");
    public static final Property side = property("side");
    public static final Property value = property("value");
    public static final Property statedIn = property("statedIn");
    public static final Property chosenBy = property("chosenBy");

    // Properties of identity

    public static final Property blockingKey = property("blockingKey");
    public static final Property wishedName = property("wishedName");
    public static final Property namedAs = property("namedAs");
    public static final Property readAs = property("readAs");

    // Properties of corrections

    public static final Property correctionKind = property("correctionKind");
    public static final Property corrects = property("corrects");
    public static final Property correctsWith = property("correctsWith");

    // Properties of what is no more

    public static final Property lastType = property("lastType");
    public static final Property lastRevision = property("lastRevision");
    public static final Property splitInto = property("splitInto");
    public static final Property withdrawnArticle = property("withdrawnArticle");
    public static final Property contentDigest = property("contentDigest");

    // Properties of links

    public static final Property item = property("item");
    public static final Property linkState = property("linkState");
    public static final Property linkEvidence = property("linkEvidence");
    public static final Property candidate = property("candidate");

    // Annotations of the ontology itself

    public static final Property wikidataProperty = property("wikidataProperty");

    private Dip() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
