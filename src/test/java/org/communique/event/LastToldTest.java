package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class LastToldTest {
    private static EventReport event(int number, int begin) {
        return new EventReport(
                "event-" + number,
                EventType.MEETING,
                true,
                Status.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Evidence(new Span(begin, begin + 1), "rule")));
    }

    @Test
    void ofThoseToldBeforeTheOneAddedLastCounts() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<Integer> begins = random.ints(6, 0, 10).boxed().toList();
            LastTold told = new LastTold();
            for (int i = 0; i < begins.size(); i++) {
                told.add(event(i, begins.get(i)));
            }
            for (int offset = 0; offset < 10; offset++) {
                Optional<String> last = Optional.empty();
                for (int i = 0; i < begins.size(); i++) {
                    last = begins.get(i) <= offset ? Optional.of("event-" + i) : last;
                }
                assertThat(told.before(offset).map(EventReport::key)).isEqualTo(last);
            }
        }
    }
}
