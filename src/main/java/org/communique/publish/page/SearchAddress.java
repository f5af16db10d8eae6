package org.communique.publish.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Status;
import org.communique.store.find.Facet;
import org.communique.store.find.Question;

/**
 * A question as the parameters of an address, and back: {@code q} for the words, one parameter for each value of a facet,
 * {@code page} counted from 1.
 *
 * @param words as they were typed
 * @param chosen the values chosen, in the order of the facets
 */
public record SearchAddress(String words, Map<Facet, List<String>> chosen) {
    /** How many things are shown on a page. */
    public static final int PAGE = 20;

    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._~!$&'()*+,;=:@/%-]{1,400}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,60}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public SearchAddress {
        chosen = new EnumMap<>(chosen.isEmpty() ? new EnumMap<>(Facet.class) : chosen);
    }

    /**
     * What a request asks for.
     *
     * @throws Refusal 400 if a parameter is no value of its facet or the words are too long
     */
    public static SearchAddress of(Request request) {
        String words = request.parameter("q").orElse("").strip();
        if (words.length() > LONGEST) {
            throw new Refusal(
                    Status.BAD_REQUEST,
                    "parameter q: %d characters (expected: at most %d)".formatted(words.length(), LONGEST));
        }
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> codes = request.parameters(facet.key()).stream()
                    .filter(code -> !code.isBlank())
                    .distinct()
                    .toList();
            codes.forEach(code -> requireCode(facet, code));
            if (!codes.isEmpty()) {
                chosen.put(facet, codes);
            }
        }
        return new SearchAddress(words, chosen);
    }

    private static void requireCode(Facet facet, String code) {
        boolean fine = switch (facet) {
            case TYPE -> NAME.matcher(code).matches();
            case KIND, STATE, ORGANISATION, PERSON, SERIES, TOPIC, PLACE, STATUS ->
                CODE.matcher(code).matches();
            case YEAR -> YEAR.matcher(code).matches();
            case SOURCE -> code.length() <= LONGEST * 2;
        };
        if (!fine) {
            throw new Refusal(
                    Status.BAD_REQUEST,
                    "parameter %s: no value of it (expected: one of those that the search page offers)"
                            .formatted(facet.key()));
        }
    }

    /** The page that a request asks for, counted from 1. */
    public static int page(Request request) {
        String page = request.parameter("page").orElse("1");
        if (!page.matches("[1-9]\\d{0,5}")) {
            throw new Refusal(Status.BAD_REQUEST, "parameter page: no page number (expected: 1 or more)");
        }
        return Integer.parseInt(page);
    }

    /** The question for one page of the answers. */
    public Question question(int page) {
        return new Question(words, chosen, (page - 1) * PAGE, PAGE);
    }

    /** The question for all answers. */
    public Question whole(int most) {
        return new Question(words, chosen, 0, most);
    }

    /** The same and one more value. */
    public SearchAddress with(Facet facet, String code) {
        Map<Facet, List<String>> more = new EnumMap<>(chosen);
        List<String> codes = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
        if (!codes.contains(code)) {
            codes.add(code);
        }
        more.put(facet, codes);
        return new SearchAddress(words, more);
    }

    /** The same without a value. */
    public SearchAddress without(Facet facet, String code) {
        Map<Facet, List<String>> less = new EnumMap<>(chosen);
        less.computeIfPresent(
                facet,
                (f, codes) -> codes.stream().filter(one -> !one.equals(code)).toList());
        return new SearchAddress(words, less);
    }

    /** Whether a value is chosen. */
    public boolean has(Facet facet, String code) {
        return chosen.getOrDefault(facet, List.of()).contains(code);
    }

    /** The address with these parameters, relative to the root. */
    public String link(String document) {
        return link(document, Optional.empty());
    }

    /** The same with one parameter more, such as {@code page=2}. */
    public String link(String document, Optional<String> more) {
        List<String> parameters = new ArrayList<>();
        if (!words.isEmpty()) {
            parameters.add("q=" + encoded(words));
        }
        chosen.forEach((facet, codes) -> codes.forEach(code -> parameters.add(facet.key() + "=" + encoded(code))));
        more.ifPresent(parameters::add);
        return parameters.isEmpty() ? document : document + "?" + String.join("&", parameters);
    }

    /** A text as the value of a parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
