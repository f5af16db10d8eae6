package org.communique.fair.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page of HTML holds for programs: embedded JSON-LD, typed links and metadata in its head. */
record HtmlPage(String text) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern JSON_LD =
            Pattern.compile("<script\\b[^>]*\\btype=[\"']?application/ld\\+json[\"']?[^>]*>(.*?)</script>", FLAGS);
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]*>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\b[^>]*\\bname=[\"']?(dc|dcterms)\\.", FLAGS);

    /** The objects of JSON-LD in it; what is no JSON is left out. */
    List<JsonNode> embedded() {
        List<JsonNode> objects = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        Matcher scripts = JSON_LD.matcher(text);
        while (scripts.find()) {
            try {
                JsonNode root = json.readTree(scripts.group(1));
                if (root.isArray()) {
                    root.forEach(objects::add);
                } else if (root.path("@graph").isArray()) {
                    root.path("@graph").forEach(objects::add);
                } else {
                    objects.add(root);
                }
            } catch (JsonProcessingException e) {
                // A script that cannot be read tells nothing; the checks find that nothing is told.
            }
        }
        return List.copyOf(objects);
    }

    /** The typed links of its head. */
    List<TypedLink> links() {
        List<TypedLink> links = new ArrayList<>();
        Matcher elements = LINK.matcher(text);
        while (elements.find()) {
            Optional<String> relation = attribute(elements.group(), "rel");
            Optional<String> address = attribute(elements.group(), "href");
            if (relation.isPresent() && address.isPresent()) {
                links.add(new TypedLink(
                        address.get(),
                        relation.get(),
                        attribute(elements.group(), "type").orElse("")));
            }
        }
        return List.copyOf(links);
    }

    /** Whether there is Dublin Core in its head. */
    boolean hasDublinCore() {
        return META.matcher(text).find();
    }

    private static Optional<String> attribute(String element, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=(\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))", FLAGS)
                .matcher(element);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (int group = 2; group <= 4; group++) {
            if (matcher.group(group) != null) {
                return Optional.of(matcher.group(group).replace("&amp;", "&"));
            }
        }
        return Optional.empty();
    }
}
