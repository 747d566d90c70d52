package org.zaedno.hub;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Who may know whom, and what things may be called. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar")) // of another module, once it is packed
            .importPackages("org.zaedno");
    private static final List<Path> SOURCES =
            List.of(Path.of("src"), Path.of("..", "content", "src"), Path.of("..", "search-index", "src"));

    @Test
    void features_enter_each_other_only_where_they_are_open_and_never_in_circles() {
        var modules = ApplicationModules.of(Hub.class);

        modules.verify();
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules")).writeDocumentation();
    }

    @Test
    void content_knows_no_web_no_screens_and_no_search_engine() {
        noClasses()
                .that(resideInAPackage("org.zaedno.content.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.security..",
                        "jakarta.servlet..",
                        "com.vaadin..",
                        "gg.jte..",
                        "org.apache.lucene..",
                        "co.elastic..",
                        "org.zaedno.search..",
                        "org.zaedno.hub.."))
                .check(CLASSES);
    }

    @Test
    void search_knows_nothing_of_content() {
        noClasses()
                .that(resideInAPackage("org.zaedno.search.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.zaedno.content..",
                        "org.zaedno.hub..",
                        "org.springframework.beans..",
                        "org.springframework.context..",
                        "org.springframework.boot..",
                        "org.springframework.jdbc..",
                        "org.springframework.web..",
                        "com.vaadin..",
                        "org.postgresql.."))
                .check(CLASSES);
    }

    @Test
    void the_search_port_knows_no_engine() {
        noClasses()
                .that(resideInAPackage("org.zaedno.search"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.lucene..",
                        "co.elastic..",
                        "org.elasticsearch..",
                        "org.zaedno.search.lucene..",
                        "org.zaedno.search.elasticsearch.."))
                .check(CLASSES);
    }

    /** It goes to servers of other people as a small jar of its own. */
    @Test
    void the_analysis_of_texts_knows_nothing_but_lucene() {
        noClasses()
                .that(resideInAPackage("org.zaedno.search.analysis.."))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "org.zaedno.search.analysis..",
                        "org.apache.lucene..",
                        "java.lang..",
                        "java.io..",
                        "java.nio..",
                        "java.util..",
                        "java.text..",
                        "java.security..",
                        "org.jspecify.annotations..")))
                .check(CLASSES);
    }

    @Test
    void only_the_indexing_and_the_operation_of_the_hub_know_an_engine() {
        noClasses()
                .that(resideInAPackage("org.zaedno.hub.."))
                .and()
                .resideOutsideOfPackages("org.zaedno.hub.indexing..", "org.zaedno.hub.operations..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.lucene..",
                        "co.elastic..",
                        "org.zaedno.search.lucene..",
                        "org.zaedno.search.elasticsearch.."))
                .check(CLASSES);
    }

    @Test
    void neither_engine_knows_the_other() {
        noClasses()
                .that(resideInAPackage("org.zaedno.search.lucene.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.zaedno.search.elasticsearch.."))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage("org.zaedno.search.elasticsearch.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.zaedno.search.lucene.."))
                .check(CLASSES);
    }

    @Test
    void nothing_is_called_by_what_every_class_does() {
        noClasses().should().haveSimpleNameEndingWith("Impl").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Util").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Utils").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Helper").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Dto").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Manager").check(CLASSES);
    }

    @Test
    void views_and_controllers_are_nobodys_but_their_features() {
        noClasses()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePublic()
                .check(CLASSES);
    }

    @Test
    void the_database_is_asked_in_content_and_where_the_hub_is_put_into_operation() {
        noClasses()
                .that(resideInAPackage("org.zaedno.hub.."))
                .and()
                .resideOutsideOfPackages("org.zaedno.hub.operations..", "org.zaedno.hub.indexing..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."))
                .check(CLASSES);
    }

    @Test
    void only_tenancy_binds_the_actor() throws IOException {
        assertThat(sources("main", text -> text.contains("set_config") || text.contains("bind_person")))
                .allMatch(file -> file.contains("content/tenancy/")
                        || file.contains("/db/migration/")
                        // names the passwords for the script that makes the roles, long before there is an actor
                        || file.endsWith("content/database/DatabaseRoles.java"));
    }

    @Test
    void every_package_says_what_it_is_for_and_has_no_nulls() throws IOException {
        for (var folder : packages()) {
            var info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info))
                    .as(info.toString())
                    .startsWith("/**")
                    .contains("@NullMarked");
        }
    }

    @Test
    void every_feature_is_a_module_with_walls() throws IOException {
        for (var folder : packages()) {
            if (folder.endsWith("org/zaedno/hub")
                    || walk(folder, f -> isClassIn(folder, f)).isEmpty()) continue;
            assertThat(isModule(folder) || isModule(folder.getParent()))
                    .as(folder + " is a module or a room of one")
                    .isTrue();
        }
    }

    private static boolean isModule(Path folder) throws IOException {
        var info = folder.resolve("package-info.java");
        return Files.exists(info) && Files.readString(info).contains("@ApplicationModule");
    }

    @Test
    void no_test_sleeps_or_is_switched_off() throws IOException {
        var own = "ArchitectureTest.java";
        assertThat(sources(
                        "test",
                        text -> text.contains("Thread.sleep(")
                                || text.contains("TimeUnit.SECONDS.sleep(")
                                || text.contains("@Disabled")
                                || text.contains("assumeTrue(")
                                || text.contains("assumeThat(")))
                .allMatch(file -> file.endsWith(own));
    }

    private static boolean isClassIn(Path folder, Path file) {
        return folder.equals(file.getParent())
                && file.toString().endsWith(".java")
                && !file.endsWith("package-info.java");
    }

    private static List<Path> packages() throws IOException {
        var found = Stream.<Path>empty();
        for (var source : SOURCES) {
            found = Stream.concat(
                    found,
                    walk(
                                    source.resolve("main/java/org/zaedno"),
                                    file -> file.toString().endsWith(".java"))
                            .stream()
                            .map(Path::getParent));
        }
        return found.distinct().toList();
    }

    private static List<String> sources(String part, Predicate<String> that) throws IOException {
        var found = new java.util.ArrayList<String>();
        for (var source : SOURCES) {
            for (var file : walk(source.resolve(part), f -> f.toString().matches(".*\\.(java|sql|jte)"))) {
                if (that.test(Files.readString(file))) found.add(file.toString());
            }
        }
        return found;
    }

    private static List<Path> walk(Path folder, Predicate<Path> that) throws IOException {
        if (Files.notExists(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(that).toList();
        }
    }
}
