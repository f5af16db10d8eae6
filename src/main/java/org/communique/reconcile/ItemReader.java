package org.communique.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an item in the JSON of Wikibase. What is deprecated there is not read; what has another form is passed over. */
final class ItemReader {
    private static final Pattern TIME = Pattern.compile("\\+([0-9]{4})-([0-9]{2})-([0-9]{2})T.*");
    private static final int YEAR = 9;
    private static final int MONTH = 10;
    private static final int MOST_VALUES = 200;

    private ItemReader() {}

    static Item read(String id, JsonNode entity) {
        List<String> names = new ArrayList<>();
        entity.path("labels").forEach(label -> names.add(text(label)));
        entity.path("aliases").forEach(aliases -> aliases.forEach(alias -> names.add(text(alias))));
        JsonNode claims = entity.path("claims");
        List<String> countries = new ArrayList<>(items(claims, "P27"));
        countries.addAll(items(claims, "P17"));
        List<Item.Office> offices = new ArrayList<>();
        for (JsonNode statement : statements(claims, "P39")) {
            item(statement.path("mainsnak"))
                    .ifPresent(office -> offices.add(
                            new Item.Office(office, qualifier(statement, "P580"), qualifier(statement, "P582"))));
        }
        return new Item(
                id,
                label(entity.path("labels")).orElse(id),
                label(entity.path("descriptions")).orElse(""),
                names,
                items(claims, "P31"),
                countries,
                offices,
                statements(claims, "P570").stream()
                        .flatMap(statement -> date(statement.path("mainsnak")).stream())
                        .findFirst());
    }

    static Optional<String> label(JsonNode labels) {
        return Optional.of(text(labels.path("en"))).filter(text -> !text.isEmpty());
    }

    private static String text(JsonNode of) {
        return Outside.line(of.path("value").asText(""), "");
    }

    private static List<JsonNode> statements(JsonNode claims, String property) {
        List<JsonNode> statements = new ArrayList<>();
        for (JsonNode statement : claims.path(property)) {
            if (!statement.path("rank").asText("").equals("deprecated") && statements.size() < MOST_VALUES) {
                statements.add(statement);
            }
        }
        return statements;
    }

    private static List<String> items(JsonNode claims, String property) {
        return statements(claims, property).stream()
                .flatMap(statement -> item(statement.path("mainsnak")).stream())
                .toList();
    }

    private static Optional<String> item(JsonNode snak) {
        return Optional.of(snak.path("datavalue").path("value").path("id").asText(""))
                .filter(Wikidata::isItem);
    }

    private static Optional<String> qualifier(JsonNode statement, String property) {
        return date(statement.path("qualifiers").path(property).path(0));
    }

    /** {@code +2016-11-00T00:00:00Z} of precision 10 is 2016-11; what is less precise than a year tells nothing. */
    private static Optional<String> date(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        Matcher time = TIME.matcher(value.path("time").asText(""));
        int precision = value.path("precision").asInt(0);
        if (!time.matches() || precision < YEAR) {
            return Optional.empty();
        }
        String year = time.group(1);
        String month = year + "-" + time.group(2);
        return Optional.of(precision == YEAR ? year : precision == MONTH ? month : month + "-" + time.group(3));
    }
}
