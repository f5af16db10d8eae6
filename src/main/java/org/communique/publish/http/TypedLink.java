package org.communique.publish.http;

import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A link with a relation, for programs that arrive at a document (signposting.org).
 *
 * @param relation registered with IANA
 * @param address what is linked
 * @param type media type of what is linked, empty if it has none of its own
 */
public record TypedLink(String relation, String address, String type) {
    /** The media type of link sets. */
    public static final String LINKSET = "application/linkset+json";

    /** As a part of the header, by RFC 8288. */
    public String inHeader() {
        return "<%s>; rel=\"%s\"%s".formatted(address, relation, type.isEmpty() ? "" : "; type=\"" + type + "\"");
    }

    /** The links of one anchor in a link set, by RFC 9264. */
    public static JsonObject context(String anchor, List<TypedLink> links) {
        JsonObject context = new JsonObject();
        context.put("anchor", anchor);
        for (TypedLink link : links) {
            JsonArray targets =
                    context.hasKey(link.relation) ? context.get(link.relation).getAsArray() : new JsonArray();
            JsonObject target = new JsonObject();
            target.put("href", link.address);
            if (!link.type.isEmpty()) {
                target.put("type", link.type);
            }
            targets.add(target);
            context.put(link.relation, targets);
        }
        return context;
    }

    /** A link set of these contexts. */
    public static String linkset(List<JsonObject> contexts) {
        JsonArray all = new JsonArray();
        all.addAll(contexts);
        JsonObject root = new JsonObject();
        root.put("linkset", all);
        return JSON.toString(root);
    }
}
