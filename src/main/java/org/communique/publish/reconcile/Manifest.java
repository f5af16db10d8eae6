package org.communique.publish.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Request;
import org.communique.rdf.Dip;

/** What the service says of itself. Its addresses are absolute, so they depend on how the client reached the site. */
final class Manifest {
    private static final int PREVIEW_WIDTH = 400;
    private static final int PREVIEW_HEIGHT = 220;

    private Manifest() {}

    static ObjectNode of(SiteSettings settings, String root) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.putArray("versions").add("0.1").add("0.2");
        manifest.put("name", settings.imprint().title());
        manifest.put("identifierSpace", settings.base().toString());
        manifest.put("schemaSpace", Dip.NS);
        manifest.put("documentation", root + "reconcile");
        manifest.put("logo", root + "favicon.svg");
        manifest.put("batchSize", Answers.MOST_QUERIES);
        ArrayNode types = manifest.putArray("defaultTypes");
        for (EntityType type : EntityType.values()) {
            Answers.write(type, types.addObject());
        }
        manifest.putObject("view").put("url", root + "reconcile/view?id={{id}}");
        manifest.putObject("preview")
                .put("url", root + "reconcile/preview?id={{id}}")
                .put("width", PREVIEW_WIDTH)
                .put("height", PREVIEW_HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        for (String what : new String[] {"entity", "type", "property"}) {
            service(suggest.putObject(what), root, "/reconcile/suggest/" + what);
        }
        ObjectNode extend = manifest.putObject("extend");
        service(extend.putObject("propose_properties"), root, "/reconcile/properties");
        extend.putArray("property_settings")
                .addObject()
                .put("name", "limit")
                .put("label", "Limit")
                .put("type", "number")
                .put("default", 0)
                .put("help_text", "How many values a row may have (0 for all)");
        return manifest;
    }

    private static void service(ObjectNode to, String root, String path) {
        to.put("service_url", root.substring(0, root.length() - 1)).put("service_path", path);
    }

    /**
     * The address of the site as the client reached it, with a slash at its end: the configured one if it has that host,
     * since only it knows of https; else by the request's {@code Host}, if that is one.
     */
    static String root(Request request, URI base) {
        String host = request.header("Host").orElse("");
        boolean fine = host.matches("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]{2,45}\\](:[0-9]{1,5})?");
        return !fine || host.equalsIgnoreCase(base.getAuthority()) ? base.toString() : "http://" + host + "/";
    }
}
