package org.communique.fair.dataset;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link that says what it leads to (RFC 8288).
 *
 * @param address as it was written, maybe relative
 * @param relation what it is to the page
 * @param type media type of what it leads to, empty if not told
 */
record TypedLink(String address, String relation, String type) {
    private static final Pattern LINK =
            Pattern.compile("<([^>]*)>((?:\\s*;\\s*[\\w*-]+\\s*=\\s*(?:\"[^\"]*\"|[^\\s;,\"]+))*)");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))");

    /** Those of a header. */
    static List<TypedLink> inHeader(String header) {
        List<TypedLink> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(header);
        while (matcher.find()) {
            links.add(new TypedLink(
                    matcher.group(1), parameter(matcher.group(2), "rel"), parameter(matcher.group(2), "type")));
        }
        return List.copyOf(links);
    }

    private static String parameter(String parameters, String name) {
        Matcher matcher = PARAMETER.matcher(parameters);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(name)) {
                return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            }
        }
        return "";
    }

    /** Whether it has this relation; a link may have several. */
    boolean isA(String wanted) {
        return List.of(relation.split(" +", -1)).contains(wanted);
    }

    /** Where it leads to from a page. */
    String from(String page) {
        try {
            return URI.create(page).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
