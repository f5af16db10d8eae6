package org.communique.publish.find;

import org.apache.jena.sparql.util.FmtUtils;
import org.communique.publish.page.SearchAddress;
import org.communique.rdf.Dip;
import org.communique.store.find.Facet;
import org.communique.store.find.Words;

/** A search as a query that finds the same things at this site's endpoint. */
final class SearchSparql {
    private static final String HEAD = """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dip: <%s>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX text: <http://jena.apache.org/text#>

            SELECT DISTINCT ?thing WHERE {
            """.formatted(Dip.NS);

    private final String base;

    /** @param base what the IRIs of the data begin with */
    SearchSparql(String base) {
        this.base = base;
    }

    String of(SearchAddress address) {
        StringBuilder query = new StringBuilder(HEAD);
        Words.of(address.words()).forEach(word -> query.append(word(word)));
        address.chosen().forEach((facet, codes) -> codes.forEach(code -> query.append(condition(facet, code))));
        query.append("""
              # things that have a page
              %s
              FILTER(ISIRI(?thing) && !CONTAINS(STR(?thing), "#") && (%s) && !STRSTARTS(STR(?thing), "%sgraph/"))
            }
            ORDER BY ?thing
            """.formatted(
                        anywhere("?thing a ?class"),
                        "STRSTARTS(STR(?thing), \"%s\") || STRSTARTS(STR(?thing), \"%s\")".formatted(base, Dip.ROOT),
                        base));
        return query.toString();
    }

    /** From a text to what it is about: a quotation's reports, the event or speaker of a statement, the article. */
    private static String word(String word) {
        return """
              # %1$s: in a name, a headline, a quotation or a statement
              {
                SELECT DISTINCT ?thing WHERE {
                  GRAPH <urn:x-arq:UnionGraph> {
                    ?text text:query (rdfs:label schema:headline oa:exact dip:statedText "%1$s*" 1000000) ;
                      ^oa:hasSelector?/^dip:evidence?/^dip:participation?/(dip:madeAt|dip:speaker|oa:hasSource|prov:wasDerivedFrom)? ?matter
                  }
                  ?matter prov:specializationOf? ?thing
                }
              }
            """.formatted(word);
    }

    private String condition(Facet facet, String code) {
        return switch (facet) {
            case KIND ->
                "  FILTER(STRSTARTS(STR(?thing), \"%1$s%2$s/\") || STRSTARTS(STR(?thing), \"%3$s%2$s/\"))%n"
                        .formatted(base, code, Dip.ROOT);
            case TYPE -> "  ?thing a dip:%s .%n".formatted(code);
            case STATE, ORGANISATION -> "  ?thing dip:party|dip:represents %s .%n".formatted(iri(facet, code));
            case PERSON -> "  ?thing dip:participation/dip:participant %s .%n".formatted(iri(facet, code));
            case SERIES, TOPIC, PLACE, STATUS -> "  ?thing dip:%s %s .%n".formatted(facet.key(), iri(facet, code));
            case YEAR -> {
                String date = "?date" + code;
                yield "  ?thing dip:startDate|dct:issued %s FILTER(STRSTARTS(STR(%s), \"%s\"))%n"
                        .formatted(date, date, code);
            }
            case SOURCE -> {
                String report = "?report" + Integer.toHexString(code.hashCode());
                yield """
                  %s prov:specializationOf? ?thing
                  GRAPH <urn:x-arq:UnionGraph> { %s prov:wasDerivedFrom?/dct:publisher %s }
                """.formatted(report, report, FmtUtils.stringForString(code));
            }
        };
    }

    private String anywhere(String pattern) {
        return "{ %1$s } UNION { GRAPH <%2$sgraph/gazetteer> { %1$s } } UNION { GRAPH <%2$sgraph/ontology> { %1$s } }"
                .formatted(pattern, base);
    }

    private String iri(Facet facet, String code) {
        return "<" + facet.start(base).orElseThrow() + code + ">";
    }
}
