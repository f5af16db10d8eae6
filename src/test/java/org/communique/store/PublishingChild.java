package org.communique.store;

import java.nio.file.Path;
import java.util.List;

/** A process that publishes one article after the other and says so after each, until it is killed. */
final class PublishingChild {
    private PublishingChild() {}

    public static void main(String[] arguments) {
        Store store = Store.open(Path.of(arguments[0]), Worlds.settings());
        for (int number = 1; number <= 500; number++) {
            store.publish(List.of(CrashTest.article(number)));
            System.out.println("published " + number);
            System.out.flush();
        }
        store.close();
    }
}
