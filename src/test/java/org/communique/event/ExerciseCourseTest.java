package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.annotation.time.DateRange;
import org.junit.jupiter.api.Test;

class ExerciseCourseTest {
    private static String course(String text) {
        return new ExerciseCourse(Told.scene(text))
                .time()
                .map(time -> shown(time.past()))
                .orElse("untold");
    }

    private static String shown(DateRange range) {
        return range.start().map(Object::toString).orElse("") + "/"
                + range.end().map(Object::toString).orElse("");
    }

    @Test
    void aSpanIsTheCourse() {
        assertThat(course("The drill ran from May 2, 2019 to May 9, 2019.")).isEqualTo("2019-05-02/2019-05-09");
    }

    @Test
    void theVerbOfBeginningGivesTheFirstDay() {
        assertThat(course("The two weeks of training had opened on May 2, 2019."))
                .isEqualTo("2019-05-02/");
    }

    @Test
    void theVerbOfEndingGivesTheLastDay() {
        assertThat(course("The curtain came down on the drill on May 9, 2019.")).isEqualTo("/2019-05-09");
        assertThat(course("The armies wrapped up the drill in Agadir on May 9, 2019."))
                .isEqualTo("/2019-05-09");
    }

    @Test
    void twoVerbsGiveBoth() {
        assertThat(course("The drill began on May 2, 2019 and ended on May 9, 2019."))
                .isEqualTo("2019-05-02/2019-05-09");
    }

    @Test
    void aDayWithoutSuchAVerbTellsNoCourse() {
        assertThat(course("The armies held a drill in Agadir on May 9, 2019.")).isEqualTo("untold");
        assertThat(course("They spoke at the closing ceremony on May 9, 2019.")).isEqualTo("untold");
    }
}
