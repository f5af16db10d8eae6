package org.communique.rdf;

import org.communique.entity.Party;

/** How labels call a state or an organisation in English: "Vietnam", "ASEAN". The code where nothing better is known. */
@FunctionalInterface
public interface PartyNames {
    String nameOf(Party party);

    /** Codes only. */
    static PartyNames codes() {
        return Party::code;
    }
}
