package org.communique.store;

import java.nio.file.Path;
import java.util.List;

/**
 * A process that publishes the first article and then the others, one after the other or all as one edition, until it is
 * killed. It says so when an article is published, and when one is taken in.
 */
final class PublishingChild {
    private PublishingChild() {}

    /** @param arguments the folder of the store, and how many articles an edition has */
    public static void main(String[] arguments) {
        int together = Integer.parseInt(arguments[1]);
        Store store = Store.open(Path.of(arguments[0]), Worlds.settings());
        store.publish(List.of(CrashTest.article(1)));
        say("published 1");
        for (int from = 2; from <= 500; from += together) {
            int first = from;
            store.publish(intake -> {
                for (int number = first; number < first + together; number++) {
                    intake.place(intake.prepare(CrashTest.article(number)));
                    say("taken in " + number);
                }
            });
            say("published " + (first + together - 1));
        }
        store.close();
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
