package org.communique.annotation.post;

import java.util.Map;

/** One holder of a post or several. */
final class PostNumber {
    private static final Map<String, String> IRREGULAR = Map.of(
            "chairmen", "chairman",
            "spokesmen", "spokesman",
            "spokespeople", "spokesperson",
            "directors-general", "director-general",
            "charges", "charge");

    private PostNumber() {}

    static boolean isPlural(String head) {
        return !singular(head).equals(head);
    }

    static String singular(String head) {
        String irregular = IRREGULAR.get(head);
        if (irregular != null) {
            return irregular;
        }
        if (head.endsWith("ies")) {
            return head.substring(0, head.length() - 3) + "y";
        }
        return head.endsWith("s") && !head.endsWith("ss") && head.length() > 3
                ? head.substring(0, head.length() - 1)
                : head;
    }
}
