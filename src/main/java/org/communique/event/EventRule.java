package org.communique.event;

import java.util.List;

/** Finds the events of one kind that a sentence tells. */
interface EventRule {
    /** The events the sentence tells, in the order of their triggers. */
    List<Draft> read(Scene scene);
}
