package org.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The drawing of the layers (README, "How it works"): who may use whom. Change both in one commit or neither. */
@AnalyzeClasses(packages = "org.communique", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String[] WORDS_ONLY = {
        "org.communique.article..",
        "org.communique.text..",
        "org.communique.annotation..",
        "org.communique.entity..",
        "org.communique.event.."
    };

    @ArchTest
    static final ArchRule stagesUseEarlierStagesOnly = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.communique..")
            .withOptionalLayers(true)
            .layer("article")
            .definedBy("org.communique.article..")
            .layer("text")
            .definedBy("org.communique.text..")
            .layer("annotation")
            .definedBy("org.communique.annotation..")
            .layer("entity")
            .definedBy("org.communique.entity..")
            .layer("event")
            .definedBy("org.communique.event..")
            .layer("rdf")
            .definedBy("org.communique.rdf..")
            .layer("store")
            .definedBy("org.communique.store..")
            .layer("reconcile")
            .definedBy("org.communique.reconcile..")
            .layer("fair")
            .definedBy("org.communique.fair..")
            .layer("release")
            .definedBy("org.communique.release..")
            .layer("publish")
            .definedBy("org.communique.publish..")
            .layer("pipeline")
            .definedBy("org.communique.pipeline..")
            .layer("config")
            .definedBy("org.communique.config..")
            .layer("control")
            .definedBy("org.communique.control..")
            .layer("cli")
            .definedBy("org.communique.cli..")
            .whereLayer("article")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayOnlyAccessLayers("article")
            .whereLayer("annotation")
            .mayOnlyAccessLayers("article", "text")
            .whereLayer("entity")
            .mayOnlyAccessLayers("article", "text", "annotation")
            .whereLayer("event")
            .mayOnlyAccessLayers("article", "text", "annotation", "entity")
            .whereLayer("rdf")
            .mayOnlyAccessLayers("article", "text", "annotation", "entity", "event")
            .whereLayer("store")
            .mayOnlyAccessLayers("article", "text", "annotation", "entity", "event", "rdf")
            .whereLayer("reconcile")
            .mayOnlyAccessLayers("rdf", "store")
            .whereLayer("fair")
            .mayOnlyAccessLayers("rdf")
            .whereLayer("release")
            .mayOnlyAccessLayers("rdf", "store")
            .whereLayer("publish")
            .mayOnlyAccessLayers("rdf", "store", "reconcile", "fair", "release")
            .whereLayer("pipeline")
            .mayOnlyAccessLayers("article", "text", "annotation", "entity", "event", "rdf", "store")
            .whereLayer("config")
            .mayNotAccessAnyLayer()
            .whereLayer("control")
            .mayNotAccessAnyLayer()
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule jenaStartsAtRdf = noClasses()
            .that()
            .resideInAnyPackage(WORDS_ONLY)
            .or()
            .resideInAnyPackage("org.communique.config..", "org.communique.control..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..", "org.apache.lucene..")
            .because("what an article says is independent of how it is published");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTdb2AndLucene = noClasses()
            .that()
            .resideOutsideOfPackage("org.communique.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyPublishKnowsTheServer = noClasses()
            .that()
            .resideOutsideOfPackage("org.communique.publish..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..");

    @ArchTest
    static final ArchRule onlyTheCommandsKnowTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage("org.communique.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei.progressbar..");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.communique.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such a name tells nothing; name the thing or the rule");
}
