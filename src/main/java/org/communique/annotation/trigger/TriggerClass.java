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
    /** A verb of talking something over, with somebody behind "with": "discussed". */
    DISCUSS,
    /** A verb of being of one mind, after talks: "agreed". */
    AGREE,
    /** A noun for who receives others, owned by the guest: "her host". */
    HOST,
    /** A noun for who is received, owned by the host: "his guests", "among her callers". */
    GUEST,
    /** A noun for the other side of a talk: "his first interlocutor". */
    INTERLOCUTOR,
    /** Words of coming to somebody in a row with others: "came one after the other". */
    FOLLOW,
    /** A verb whose subject awaits its object: "expects". */
    AWAIT,
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
    /** A verb of putting one's name to a text: "signed", "put their signatures to". */
    SIGN,
    /** A noun for the act of signing: "the signing of", "signing ceremony". */
    SIGNING,
    /** A verb by which a text comes out without signatures: "adopted", "issued". */
    ISSUE,
    /** Words before those who look on: "witnessed", "in the presence of". */
    WITNESS,
    /** A text of a kind, as are those that follow. */
    DOCUMENT_MINUTES,
    DOCUMENT_AGREEMENT,
    DOCUMENT_MEMORANDUM,
    DOCUMENT_JOINT_STATEMENT,
    DOCUMENT_PLAN,
    DOCUMENT_PROTOCOL,
    DOCUMENT_DECLARATION,
    DOCUMENT_TREATY,
    DOCUMENT_CONTRACT,
    DOCUMENT_OTHER,
    /** A verb that hands over an order or medal: "conferred the order on", "awarded him the medal". */
    CONFER,
    /** A verb whose object is the one honoured: "decorated him". */
    DECORATE,
    /** A verb whose subject is the one honoured: "received the order". */
    OBTAIN,
    /** The head of an order's or medal's name: "Order", "Grand Cordon". */
    AWARD,
    /** Words that mean an order or medal named before: "the decoration". */
    THE_AWARD,
    /** A noun for a military exercise: "drill", "war games". */
    EXERCISE,
    /** A verb that tells that something takes its course: "began", "got under way". */
    RUN,
    /** Words that tell who takes part in something: "brought together", "sent forces". */
    JOIN,
    /** A noun for a celebration or remembrance: "parade", "memorial service". */
    CELEBRATION,
    /** A verb of celebrating or remembering: "marked", "commemorate". */
    CELEBRATE,
    /** A verb of being there: "attended", "was among the guests of". */
    ATTEND,
    /** What looks like one of the others and tells nothing: "met the deadline". */
    NONE;

    /** The name in the lexicon: "call-on". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
