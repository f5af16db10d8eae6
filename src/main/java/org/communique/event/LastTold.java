package org.communique.event;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which of some events the text told last before an offset; of those told before it, the one added last. */
final class LastTold {
    private final NavigableMap<Integer, EventReport> byBegin = new TreeMap<>();

    /** Where this one was told before an offset, those told behind it and added earlier are no answer any more. */
    void add(EventReport event) {
        int begin = event.evidence().getFirst().span().begin();
        byBegin.tailMap(begin, true).clear();
        byBegin.put(begin, event);
    }

    Optional<EventReport> before(int offset) {
        return Optional.ofNullable(byBegin.floorEntry(offset)).map(Map.Entry::getValue);
    }
}
