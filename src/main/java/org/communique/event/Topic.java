package org.communique.event;

/** What the sides discussed or agreed. */
public enum Topic {
    DELEGATION_EXCHANGE("delegation-exchange"),
    DIALOGUE_CONSULTATION("dialogue-consultation"),
    EDUCATION_TRAINING("education-training"),
    DEFENCE_INDUSTRY("defence-industry"),
    MILITARY_TECHNICAL("military-technical"),
    MILITARY_MEDICINE("military-medicine"),
    SCIENCE_RESEARCH("science-research"),
    PEACEKEEPING("peacekeeping"),
    MARITIME_SECURITY("maritime-security"),
    SOUTH_CHINA_SEA("south-china-sea"),
    CYBER_SECURITY("cyber-security"),
    COUNTER_TERRORISM("counter-terrorism"),
    HUMANITARIAN_RELIEF("humanitarian-relief"),
    SEARCH_AND_RESCUE("search-and-rescue"),
    WAR_LEGACY("war-legacy"),
    BORDER("border"),
    ARMS_CONTROL("arms-control"),
    NUCLEAR("nuclear"),
    MULTILATERAL_COORDINATION("multilateral-coordination"),
    INTERNATIONAL_LAW("international-law"),
    LANGUAGE_TRAINING("language-training"),
    CULTURE_PEOPLE("culture-people"),
    HISTORY_ARCHIVES("history-archives"),
    TRADE_ECONOMY("trade-economy"),
    ENERGY("energy"),
    CLIMATE("climate"),
    TECHNOLOGY("technology"),
    CONSULAR_MIGRATION("consular-migration"),
    HEALTH("health"),
    DEVELOPMENT_AID("development-aid"),
    SANCTIONS("sanctions"),
    CONFLICT_UKRAINE("conflict-ukraine"),
    CONFLICT_MIDDLE_EAST("conflict-middle-east"),
    KOREAN_PENINSULA("korean-peninsula"),
    TAIWAN("taiwan"),
    REGIONAL_SECURITY("regional-security");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    /** The notation of the concept in the ontology's scheme. */
    public String code() {
        return code;
    }
}
