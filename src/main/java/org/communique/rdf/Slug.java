package org.communique.rdf;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of an IRI that is made from a name: lower-case ASCII letters, digits and single hyphens, whatever the name
 * holds. "Hoàng Xuân Chiến" becomes "hoang-xuan-chien".
 */
public final class Slug {
    /** Longest slug; a longer name keeps its beginning and gets a hash of the whole. */
    static final int LONGEST = 80;

    private static final int HASH = 8;
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** The slug of a name. A name without any Latin letter or digit is known by a hash: "x-1a2b3c4d". Never empty. */
    public static String of(String name) {
        if (isSlug(name)) {
            return name;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (isSlug(lower)) {
            return lower;
        }
        String joined = String.join("-", NameWords.of(name));
        String slug = trim(NOT_IN_SLUG.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll("-"));
        if (slug.isEmpty()) {
            return "x-" + hash(name);
        }
        return slug.length() <= LONGEST ? slug : trim(slug.substring(0, LONGEST - HASH - 1)) + "-" + hash(name);
    }

    /** Most names are keys that the program made itself, or codes. */
    private static boolean isSlug(String name) {
        boolean slug = !name.isEmpty() && name.length() <= LONGEST;
        boolean hyphen = true;
        for (int i = 0; i < name.length() && slug; i++) {
            char c = name.charAt(i);
            boolean sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            slug = sign || (c == '-' && !hyphen);
            hyphen = !sign;
        }
        return slug && !hyphen;
    }

    private static String hash(String name) {
        return Digest.sha256(Lexical.exact(name)).substring(0, HASH);
    }

    private static String trim(String slug) {
        int begin = 0;
        int end = slug.length();
        while (begin < end && slug.charAt(begin) == '-') {
            begin++;
        }
        while (end > begin && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(begin, end);
    }
}
