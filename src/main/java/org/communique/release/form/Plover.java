package org.communique.release.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.IriMinter;

/**
 * Records of PLOVER (manual 0.7b1, table "PLOVER JSON"): one object a line. The specification requires a day and a source
 * actor, so reports without either have no record. Fields that it does not name are {@code evidence} and {@code confidence}.
 */
public final class Plover {
    /** Its fields in the order of the manual, then ours. */
    public static final List<Field> FIELDS = List.of(
            Field.filled("id", "IRI of the report"),
            Field.blank("has_event", "every record is a coded event"),
            Field.filled("date, enddate", "days; a report that is not dated to the day has no record"),
            Field.blank("time, endtime", "times of day are not read"),
            Field.filled(
                    "source, recipient",
                    "actor objects: `code` (ISO 3166-1 alpha-3, IGO for an organisation), `actor_text` and "
                            + "`identifier_text` (the gazetteer's label), `identifier_id` (Wikidata, where verified), "
                            + "`office` (posts as worded); `sector`, `religion`, `ethnicity`, `gender`, `age` are not "
                            + "read"),
            Field.filled("event, mode", "lists of one"),
            Field.filled(
                    "event_loc",
                    "`geonameid`, `name`, `latitude`, `longitude` by the gazetteer, `cc3`; nothing where no "
                            + "place is reported"),
            Field.blank(
                    "event_text, text",
                    "texts of articles are not ours to publish; `evidence` leads to the passage"),
            Field.filled("quad_code", "1 or 2"),
            Field.blank("event_scale", "nothing of the kind is measured"),
            Field.blank("context", "no published table leads from our topics to contexts"),
            Field.filled("link", "IRI of the event of the consensus: the same for all its reports"),
            Field.filled("text_info", "`start` and `end` of the evidence in code points of the article's text"),
            Field.filled(
                    "cite_info",
                    "`citation` (identifier), `url`, `title`, `language`, `publication`, `coder`, `codebook`, "
                            + "`version` of the release; the licence of an article is not known"),
            Field.blank(
                    "coder, coded_date, coded_time, comment",
                    "`cite_info` names the coder; a release holds no clock"),
            Field.filled(
                    "evidence, confidence",
                    "not fields of PLOVER: IRI of the passage, and how sure the report is"));

    private static final Pattern SPAN = Pattern.compile(".*#span-(\\d{1,9})-(\\d{1,9})");

    private Plover() {}

    /**
     * The records, by article and report.
     *
     * @param program the version of this program
     * @param release the version of the data
     */
    public static Iterator<ObjectNode> records(DatasetGraph dataset, IriMinter minter, String program, String release) {
        return Iter.map(
                Iter.filter(
                        new CodedEvents(dataset, minter).all(),
                        event -> !event.date().isEmpty() && !event.actors().isEmpty()),
                event -> object(event, program, release));
    }

    private static ObjectNode object(CodedEvent event, String program, String release) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", event.iri()).put("date", event.date());
        put(object, "enddate", event.endDate());
        object.set("source", actors(event.actors()));
        if (!event.recipients().isEmpty()) {
            object.set("recipient", actors(event.recipients()));
        }
        object.putArray("event").add(event.plover());
        if (!event.mode().isEmpty()) {
            object.putArray("mode").add(event.mode());
        }
        object.put("quad_code", event.quad());
        ObjectNode place = place(event.place());
        if (!place.isEmpty()) {
            object.set("event_loc", place);
        }
        object.put("link", event.event());
        Matcher span = SPAN.matcher(event.evidence());
        if (span.matches()) {
            object.putObject("text_info")
                    .put("start", Integer.parseInt(span.group(1)))
                    .put("end", Integer.parseInt(span.group(2)));
        }
        ObjectNode cite = object.putObject("cite_info");
        cite.put("citation", event.story().id());
        put(cite, "url", event.story().address());
        put(cite, "title", event.story().headline());
        cite.put("language", "en");
        put(cite, "publication", event.story().publisher());
        cite.put("coder", "communique " + program)
                .put("codebook", "plover-0.7b1")
                .put("version", release);
        put(object, "evidence", event.evidence());
        if (!event.confidence().isEmpty()) {
            object.put("confidence", new BigDecimal(event.confidence()));
        }
        return object;
    }

    private static ArrayNode actors(List<CodedEvent.Actor> actors) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (CodedEvent.Actor actor : actors) {
            Party party = actor.party();
            ObjectNode object = array.addObject();
            object.put("code", party.isState() ? party.code() : "IGO").put("actor_text", party.name());
            put(object, "identifier_id", party.wikidata());
            object.put("identifier_text", party.name());
            if (!actor.posts().isEmpty()) {
                object.put("office", String.join("; ", actor.posts()));
            }
        }
        return array;
    }

    private static ObjectNode place(Place place) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (!place.geoNames().isEmpty()) {
            object.put("geonameid", Long.parseLong(place.geoNames()));
        }
        put(object, "name", place.name().isEmpty() ? place.stated() : place.name());
        if (!place.latitude().isEmpty() && !place.longitude().isEmpty()) {
            object.put("latitude", new BigDecimal(place.latitude()))
                    .put("longitude", new BigDecimal(place.longitude()));
        }
        put(object, "cc3", place.country());
        return object;
    }

    private static void put(ObjectNode object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }
}
