package org.communique.publish.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.publish.reconcile.EntityQuery.Condition;
import org.communique.rdf.NameWords;
import org.communique.reconcile.NameLikeness;

/**
 * Finds the candidates of a query and decides whether one of them is the thing for sure. It is when the query names it
 * by an identifier; else when its name is the same, nothing contradicts it, and no other thing of that name is left.
 * A person is never sure by one word.
 */
final class Matching {
    private static final double SAME_NAME = 0.97;
    private static final double LIKE_NAME = 0.92;
    private static final double PART_OF_LABEL = 0.9;
    private static final double LEAST = 0.25;
    private static final int LONGEST_MISSPELT = 100;

    private final Entities entities;
    private final String base;

    Matching(Entities entities, String base) {
        this.entities = entities;
        this.base = base;
    }

    /** The candidates, the best first, as many as the query wants, and whether the first is the thing for sure. */
    record Result(List<Candidate> candidates, boolean sure) {}

    Result match(EntityQuery query) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        query.text().flatMap(entities::named).ifPresent(entity -> identify(entity, query, found));
        for (Condition condition : query.conditions()) {
            if (condition.property().isIdentifying()) {
                entities.having(condition.property(), nodes(condition))
                        .forEach(entity -> identify(entity, query, found));
            }
        }
        if (query.text().isPresent()) {
            like(query.text().get()).forEach((entity, likeness) -> add(entity, likeness, query, false, found));
        } else {
            having(query).forEach(entity -> add(entity, 1, query, false, found));
        }
        int conditions = query.conditions().size();
        List<Candidate> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score(conditions))
                .thenComparing(candidate -> candidate.entity().id()));
        boolean sure = isSure(query, sorted);
        return new Result(sorted.stream().limit(query.limit()).toList(), sure);
    }

    /** The things of such a name; misspelt ones are looked for only where there is none of this very name. */
    private Map<Entity, Double> like(String text) {
        Map<Entity, Double> like = rated(text, entities.alike(text));
        boolean same = like.values().stream().anyMatch(likeness -> likeness >= SAME_NAME);
        return same || text.length() > LONGEST_MISSPELT ? like : rated(text, entities.misspelt(text));
    }

    private static Map<Entity, Double> rated(String text, List<Entity> entities) {
        Map<Entity, Double> rated = new LinkedHashMap<>();
        entities.forEach(entity -> rated.put(entity, likeness(text, entity)));
        rated.values().removeIf(likeness -> likeness < LEAST);
        return rated;
    }

    private List<Entity> having(EntityQuery query) {
        Condition first = query.conditions().getFirst();
        return entities.having(first.property(), nodes(first));
    }

    private void identify(Entity entity, EntityQuery query, Map<String, Candidate> found) {
        double name = query.text().map(text -> likeness(text, entity)).orElse(1.0);
        add(entity, name, query, true, found);
    }

    private void add(Entity entity, double name, EntityQuery query, boolean identified, Map<String, Candidate> found) {
        boolean wanted = query.types().isEmpty() || query.types().contains(entity.type());
        if (wanted && !found.containsKey(entity.id())) {
            found.put(entity.id(), new Candidate(entity, name, findings(entity, query), identified));
        }
    }

    /** The label of an event tells more than people write: there the words of the query count. */
    private static double likeness(String text, Entity entity) {
        return entity.names().stream()
                .mapToDouble(name -> entity.type() == EntityType.EVENT
                        ? Math.max(NameLikeness.of(text, name), PART_OF_LABEL * NameLikeness.share(text, name))
                        : NameLikeness.of(text, name))
                .max()
                .orElse(0);
    }

    private static boolean isSure(EntityQuery query, List<Candidate> sorted) {
        if (sorted.isEmpty()) {
            return false;
        }
        Candidate best = sorted.getFirst();
        if (best.identified()) {
            boolean alone = sorted.stream().filter(Candidate::identified).count() == 1;
            return alone && !best.isContradicted();
        }
        int words = NameWords.of(query.text().orElse("")).size();
        boolean enough = words >= (best.entity().type() == EntityType.PERSON ? 2 : 1);
        boolean rivals =
                sorted.stream().skip(1).anyMatch(other -> other.nameLikeness() >= LIKE_NAME && !other.isContradicted());
        return enough && best.nameLikeness() >= SAME_NAME && best.isSupported() && !rivals;
    }

    private Map<EntityProperty, Double> findings(Entity entity, EntityQuery query) {
        Map<EntityProperty, Double> findings = new EnumMap<>(EntityProperty.class);
        for (Condition condition : query.conditions()) {
            List<Node> values = entities.values(entity, condition.property());
            if (!values.isEmpty()) {
                double fit = 0;
                for (Node value : values) {
                    for (String wanted : condition.values()) {
                        fit = Math.max(fit, fit(wanted, value));
                    }
                }
                findings.merge(condition.property(), fit, Math::min);
            }
        }
        return findings;
    }

    /** How well a value fits what is wanted: the same identifier, code or date, or how alike the words are. */
    private double fit(String wanted, Node value) {
        if (!value.isURI()) {
            String text = value.isLiteral() ? value.getLiteralLexicalForm() : "";
            return isDate(value) ? dateFit(wanted, text) : NameLikeness.of(wanted, text);
        }
        String iri = value.getURI();
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        boolean same = iri.equals(wanted) || iri.equals(base + wanted) || end.equalsIgnoreCase(wanted);
        return same
                ? 1
                : Optional.of(wanted)
                        .map(words -> entities.entity(value)
                                .map(entity -> likeness(words, entity))
                                .orElseGet(() -> NameLikeness.of(words, entities.label(value))))
                        .orElse(0.0);
    }

    private static boolean isDate(Node literal) {
        String type = literal.isLiteral() ? literal.getLiteralDatatypeURI() : "";
        return type.equals(XSDDatatype.XSDdate.getURI())
                || type.equals(XSDDatatype.XSDgYearMonth.getURI())
                || type.equals(XSDDatatype.XSDgYear.getURI());
    }

    /** A coarser date fits a more precise one within it. */
    private static double dateFit(String wanted, String date) {
        String day = wanted.toUpperCase(Locale.ROOT).replaceFirst("T.*", "");
        boolean fits = day.length() >= 4 && (date.startsWith(day) || day.startsWith(date));
        return fits ? 1 : 0;
    }

    private List<Node> nodes(Condition condition) {
        List<Node> nodes = new ArrayList<>();
        for (String value : condition.values()) {
            if (value.matches("[A-Za-z0-9:/._~#-]{1,300}")) {
                nodes.add(NodeFactory.createURI(value.startsWith("http") ? value : base + value));
                nodes.add(NodeFactory.createURI("http://www.wikidata.org/entity/" + value));
            }
            nodes.add(NodeFactory.createLiteralString(value));
            nodes.add(NodeFactory.createLiteralLang(value, "en"));
            for (XSDDatatype type : List.of(
                    XSDDatatype.XSDinteger, XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear)) {
                if (type.isValid(value)) {
                    nodes.add(NodeFactory.createLiteralDT(value, type));
                }
            }
        }
        return nodes;
    }
}
