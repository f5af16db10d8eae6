package org.communique.annotation.trigger;

import java.util.Locale;

/** What a trigger word tells, and so how the words around it take part. */
public enum TriggerClass {
    /** A verb whose subject and object meet on equal terms: "met", "sat down with". */
    MEET,
    /** A verb whose subject is the host and whose object the guest: "received". */
    RECEIVE,
    /** Words whose subject is the guest and whose object the host: "called on", "paid a courtesy call on". */
    CALL_ON,
    /** A verb that pays somebody a call or a visit. */
    PAY,
    /** A noun for a meeting of people: "talks". */
    TALKS,
    /** A verb that holds what its object names: "held", "conducted". */
    HOLD,
    /** A verb or noun of visiting, whose object is the destination: "visited", "the visit". */
    VISIT,
    /** A verb of going with its preposition, behind which the destination stands: "arrived in", "left for". */
    JOURNEY,
    /** A verb of leaving, whose destination "for" or "to" governs: "left". */
    DEPART,
    /** Words of being somewhere for a time: "is in", "now in". */
    SOJOURN,
    /** A noun for a visit: "trip", "stay". */
    TRIP,
    /** A verb whose object travels: "sent". */
    SEND,
    /** A verb of calling somebody by telephone: "phoned". */
    PHONE,
    /** A verb that may be one: "called". */
    DIAL,
    /** The telephone as the way in which people speak: "by phone". */
    LINE,
    /** A verb of speaking, which tells of a call together with the telephone: "spoke". */
    SPEAK,
    /** A noun for a call: "phone conversation". */
    CALL,
    /** A verb whose subject invites its object: "invited". */
    INVITE,
    /** What looks like one of the others and tells nothing: "met the deadline". */
    NONE;

    /** The name in the lexicon: "call-on". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
