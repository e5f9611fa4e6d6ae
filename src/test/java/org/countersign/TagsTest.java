package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.site.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every test that starts the program says what it is about: what a {@code database} answers, which is asked of PostgreSQL
 * too; what only the {@code embedded} database is asked; what is seen in a {@code browser}; or how the {@code web} is spoken,
 * whatever the database.
 */
class TagsTest {

    private static final Set<String> SUBJECTS = Set.of("database", "embedded", "browser", "web");

    private static final List<JavaClass> STARTING = Compiled.tests().stream()
            .filter(type -> type.isAnnotatedWith(QuarkusTest.class))
            .toList();

    @Test
    void aTestThatStartsTheProgramSaysWhatItIsAbout() {
        assertThat(STARTING)
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(tags(type)).as(type.getName()).hasSize(1).isSubsetOf(SUBJECTS));
    }

    @Test
    void whatOpensABrowserIsNotAskedOfEveryDatabase() {
        assertThat(STARTING).filteredOn(TagsTest::opensABrowser).isNotEmpty().allSatisfy(type -> assertThat(tags(type))
                .as(type.getName())
                .containsExactly("browser"));
    }

    private static Set<String> tags(JavaClass type) {
        return Arrays.stream(type.reflect().getAnnotationsByType(Tag.class))
                .map(Tag::value)
                .collect(Collectors.toSet());
    }

    /** By itself, or through a class of the tests that it uses. */
    private static boolean opensABrowser(JavaClass type) {
        return uses(type, Browser.class)
                || type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .filter(used -> used.getPackageName().startsWith("org.countersign")
                                && !used.isAnnotatedWith(QuarkusTest.class))
                        .anyMatch(used -> uses(used, Browser.class));
    }

    private static boolean uses(JavaClass type, Class<?> used) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(used));
    }
}
