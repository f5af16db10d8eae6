package org.communique.release.form;

/**
 * A side of an event as the gazetteer knows it.
 *
 * @param name its label
 * @param code ISO 3166-1 alpha-3 of a state, else the short name of an organisation
 * @param cow code of the Correlates of War project, empty if it has none
 * @param wikidata its item, empty if no link is verified
 */
record Party(String iri, String name, String code, boolean isState, String cow, String wikidata) {}
