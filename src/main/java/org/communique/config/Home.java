package org.communique.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that holds what the program reads beside its code: settings, gazetteer, ontology, queries and samples.
 *
 * @param directory the project's root, absolute
 */
public record Home(Path directory) {
    /** The system property by which the launcher tells where it stands. */
    public static final String PROPERTY = "communique.home";

    public Home {
        directory = directory.toAbsolutePath().normalize();
    }

    /**
     * Finds the home: the system property, else the working directory.
     *
     * @throws SettingsException if there are no settings in it
     */
    public static Home locate() {
        var home = new Home(Path.of(
                Optional.ofNullable(System.getProperty(PROPERTY)).orElseGet(() -> System.getProperty("user.dir"))));
        if (!Files.isRegularFile(home.settings())) {
            throw new SettingsException(
                    home.directory().toString(),
                    "holds no config/communique.yaml",
                    "the project's root, told by -D" + PROPERTY + "=DIR");
        }
        return home;
    }

    /** The settings file with every key. */
    public Path settings() {
        return directory.resolve("config/communique.yaml");
    }

    /** The saved queries. */
    public Path queries() {
        return directory.resolve("config/queries");
    }

    /** The questions that the ontology has to answer, as queries. */
    public Path questions() {
        return directory.resolve("ontology/questions");
    }

    /** The tables of a release and the meaning of their columns. */
    public Path tables() {
        return directory.resolve("config/tables.tsv");
    }

    /** The project's names for classes and properties in JSON-LD. */
    public Path context() {
        return directory.resolve("config/context.jsonld");
    }

    /** The entities known beforehand. */
    public Path gazetteer() {
        return directory.resolve("config/gazetteer");
    }

    /** What people decided against, or beside, the program. */
    public Path corrections() {
        return directory.resolve("config/corrections");
    }

    /** The word lists of the annotators. */
    public Path lexicon() {
        return directory.resolve("config/lexicon");
    }

    /** What tells how sure a report is. */
    public Path confidence() {
        return directory.resolve("config/confidence.tsv");
    }

    /** How well the reader reads, as measured. */
    public Path accuracy() {
        return directory.resolve("config/accuracy.tsv");
    }

    /** The ontology, its schemes and shapes. */
    public Path ontology() {
        return directory.resolve("ontology");
    }

    /** The sample dispatches. */
    public Path seeds() {
        return directory.resolve("seeds");
    }
}
