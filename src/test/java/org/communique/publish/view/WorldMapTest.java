package org.communique.publish.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldMapTest {
    private final WorldMap world = new WorldMap();

    @Test
    void theProjectionIsTheOneOfItsAuthors() {
        // Patterson's table has at 60 degrees 0.8196 of the equator's length, and 0.7346 of the way to the pole.
        WorldMap.Point origin = WorldMap.projected(0, 0);
        WorldMap.Point north = WorldMap.projected(180, 60);

        assertThat(origin.x()).isEqualTo(WorldMap.WIDTH / 2);
        assertThat((north.x() - origin.x()) / (WorldMap.projected(180, 0).x() - origin.x()))
                .isCloseTo(0.8196, within(0.002));
        assertThat((origin.y() - north.y())
                        / (origin.y() - WorldMap.projected(0, 90).y()))
                .isCloseTo(0.7346, within(0.002));
    }

    @Test
    void everyCountryLiesInThePicture() {
        for (String code : List.of("VNM", "RUS", "FJI", "CHL", "GRL", "NZL", "SGP", "MCO")) {
            assertThat(world.middle(code)).as(code).hasValueSatisfying(point -> {
                assertThat(point.x()).isBetween(0.0, WorldMap.WIDTH);
                assertThat(point.y()).isBetween(0.0, WorldMap.HEIGHT);
            });
        }
    }

    @Test
    void theStatesOfTheGazetteerAreOnTheMap() throws IOException {
        List<String> unknown = Files.readAllLines(Path.of("config/gazetteer/states.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", 2)[0])
                .filter(code -> world.middle(code).isEmpty())
                .toList();

        assertThat(unknown).as("far islands, and codes of the gazetteer's own").hasSizeLessThan(20);
    }

    @Test
    void noOutlineCrossesTheWholeMap() {
        for (Shape shape : world.land()) {
            for (String outline :
                    ((Shape.Path) shape).steps().replaceFirst("z$", "").split("z", -1)) {
                String[] numbers = outline.substring(1).split(" ", -1);
                for (int i = 2; i < numbers.length; i += 2) {
                    assertThat(Math.abs(Double.parseDouble(numbers[i]) - Double.parseDouble(numbers[i - 2])))
                            .as(outline)
                            .isLessThan(150);
                }
            }
        }
    }

    @Test
    void degreesAreNumbersOnly() {
        assertThat(WorldMap.isDegrees("-105.85")).isTrue();
        assertThat(WorldMap.isDegrees("1e9")).isFalse();
        assertThat(WorldMap.isDegrees("")).isFalse();
    }
}
