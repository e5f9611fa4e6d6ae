package org.countersign;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.site.answers.Ground;
import org.countersign.standards.faults.Fault;
import org.countersign.wording.Bundle;
import org.countersign.wording.Worded;
import org.countersign.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The words that stand in bundles beside enums: each is there, none is left over, and whoever says one gives what it names.
 */
class WordingTest {

    private static final Path SOURCES = Paths.get("src/main/java");
    private static final Path BUNDLES = Paths.get("src/main/resources");
    private static final JavaClasses WORDED = Compiled.program().that(assignableTo(Worded.class));

    @Test
    void everyConstantHasWordsAndNoWordsAreLeftOver() {
        for (Class<?> worded : enums()) {
            assertThat(bundle(worded).keySet())
                    .as(worded.getName())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(worded.getEnumConstants())
                            .flatMap(constant -> keys(worded, ((Enum<?>) constant).name()))
                            .toList());
        }
    }

    /** A fault has a second sentence, on what to do. */
    private static Stream<String> keys(Class<?> worded, String constant) {
        return Fault.class.isAssignableFrom(worded) ? Stream.of(constant, constant + ".remedy") : Stream.of(constant);
    }

    @Test
    void everyConstantIsSaidSomewhere() {
        assertThat(constants()
                        .filter(field -> field.getAccessesToSelf().stream().allMatch(WordingTest::onlyListsIt))
                        .map(field -> field.getFullName()))
                .isEmpty();
    }

    private static Stream<JavaField> constants() {
        return WORDED.stream()
                .filter(type -> type.isEnum())
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM));
    }

    /** As every enum does with its own constants. */
    private static boolean onlyListsIt(JavaFieldAccess access) {
        return access.getOriginOwner().equals(access.getTargetOwner())
                && access.getOrigin().getName().matches("<clinit>|\\$values");
    }

    @Test
    void wordsAreFilledInAtNumberedPlacesOnly() {
        for (Class<?> worded : enums()) {
            assertThat(Wording.messages(worded, Locale.ENGLISH).values())
                    .as(worded.getName())
                    .allSatisfy(places -> assertThat(places).allMatch(place -> place.matches("\\d")));
        }
    }

    /** Every message of an interface is in its bundle, says all that it is given, and is given all that it says. */
    @Test
    void interfacesAndTheirBundlesSayTheSame() {
        assertThat(interfaces()).isNotEmpty().allSatisfy(words -> assertThat(Wording.messages(words, Locale.ENGLISH))
                .isEqualTo(
                        Stream.of(words.getMethods()).collect(Collectors.toMap(Method::getName, WordingTest::given))));
    }

    private static Set<String> given(Method message) {
        return Stream.of(message.getParameters()).map(Parameter::getName).collect(Collectors.toSet());
    }

    /** A message that chooses by a constant says something for each. */
    @Test
    void everyConstantIsChosen() {
        for (Class<?> words : interfaces()) {
            Object said = Wording.by(words, Locale.ENGLISH);
            for (Method message : words.getMethods()) {
                if (message.getParameterCount() == 1 && message.getParameterTypes()[0].isEnum()) {
                    assertThat(message.getParameterTypes()[0].getEnumConstants())
                            .as(message.toString())
                            .allSatisfy(constant -> assertThat((String) message.invoke(said, constant))
                                    .isNotBlank());
                }
            }
        }
    }

    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        String sources = read(files(SOURCES, ".*\\.java").filter(file -> !file.endsWith("Words.java")))
                + read(files(BUNDLES.resolve("templates"), ".*\\.html"));
        Set<String> said = Pattern.compile("[.:](\\w+)")
                .matcher(sources)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(interfaces()).allSatisfy(words -> assertThat(said)
                .containsAll(Stream.of(words.getMethods()).map(Method::getName).toList()));
    }

    /** Whatever stands in a template for people to read is looked up. */
    @Test
    void templatesSayNothingThemselves() throws IOException {
        assertThat(files(BUNDLES.resolve("templates"), ".*\\.html"))
                .isNotEmpty()
                .allSatisfy(template -> {
                    Document page = Jsoup.parse(withoutExpressions(Files.readString(template)));
                    page.select("script, style").remove();
                    assertThat(page.text().replaceAll("SHA-256|[a-z-]+=\"[^\"]*\"", ""))
                            .doesNotContainPattern("\\p{L}{2}");
                    assertThat(page.select("[alt], [aria-label], [placeholder], [title]").stream()
                                    .flatMap(element -> Stream.of("alt", "aria-label", "placeholder", "title")
                                            .map(element::attr)))
                            .noneMatch(said -> said.matches(".*\\p{L}.*"));
                });
    }

    private static String withoutExpressions(String template) {
        String innermost = "\\{[^{}]*\\}";
        String rest = template.replaceAll(innermost, " ");
        return rest.equals(template) ? rest : withoutExpressions(rest);
    }

    private static String read(Stream<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files.toList()) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    private static List<Class<?>> interfaces() {
        return Compiled.program().stream()
                .filter(type -> type.isAnnotatedWith(Bundle.class))
                .<Class<?>>map(type -> type.reflect())
                .toList();
    }

    @Test
    void everyBundleStandsBesideAClass() throws IOException, ClassNotFoundException {
        List<String> names = files(BUNDLES, "[A-Z]\\w+\\.properties")
                .map(file -> BUNDLES.relativize(file).toString())
                .map(file -> file.replaceFirst("(_\\w+)?\\.properties$", "").replace('/', '.'))
                .toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(enums().size());
        for (String name : names) {
            assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
        }
    }

    @Test
    void everyRefusalIsAWholeSentence() {
        assertThat(enums()).anyMatch(Ground.class::isAssignableFrom);
        assertSentences(Ground.class, "[\\p{Lu}“{].*[.?]");
    }

    /** What to write instead, and why a policy does not fit, are whole sentences themselves. */
    @Test
    void everyFaultIsSaidInWholeSentences() {
        assertThat(enums()).anyMatch(Fault.class::isAssignableFrom);
        assertSentences(Fault.class, "[\\p{Lu}\"{].*\\.|(.*: )?\\{\\d}");
    }

    private static void assertSentences(Class<?> family, String sentence) {
        for (Class<?> worded : enums()) {
            if (family.isAssignableFrom(worded)) {
                ResourceBundle bundle = bundle(worded);
                assertThat(bundle.keySet()).as(worded.getName()).allSatisfy(key -> assertThat(bundle.getString(key))
                        .matches(sentence));
            }
        }
    }

    @Test
    void onlyARuleHasWordsOfItsOwn() {
        List<String> own = WORDED.stream()
                .filter(type -> !type.isEquivalentTo(Worded.class))
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getName().startsWith("words")))
                .map(type -> type.getName())
                .toList();
        assertThat(own).containsExactly(RefusedByRule.class.getName());
        assertThat(WORDED.stream().filter(type -> !type.isInterface() && !type.isEnum()))
                .extracting(type -> type.getName())
                .containsExactly(RefusedByRule.class.getName());
    }

    @Test
    void whoeverSaysWordsGivesThemWhatTheyName() throws IOException {
        List<Said> said = said();
        assertThat(said).hasSizeGreaterThan(enums().size());
        assertThat(said.stream()
                        .filter(one -> one.arguments() != places(one))
                        .map(one -> "%s.%s names %d and is given %d"
                                .formatted(one.worded().getSimpleName(), one.constant(), places(one), one.arguments())))
                .isEmpty();
    }

    /** So that what a fault names can be compared with what it is given, wherever it is found. */
    @Test
    void everyFaultIsFoundByItsName() throws IOException {
        Map<String, Long> found = said().stream()
                .filter(one -> Fault.class.isAssignableFrom(one.worded()))
                .collect(Collectors.groupingBy(
                        one -> one.worded().getName() + "." + one.constant(), Collectors.counting()));
        assertThat(found).isNotEmpty();
        assertThat(constants()
                        .filter(fault -> fault.getOwner().isAssignableTo(Fault.class))
                        .filter(fault -> fault.getAccessesToSelf().stream()
                                        .filter(access -> !onlyListsIt(access))
                                        .count()
                                != found.getOrDefault(fault.getFullName(), 0L))
                        .map(fault -> fault.getFullName()))
                .isEmpty();
    }

    private static List<Said> said() throws IOException {
        Map<String, Class<?>> bySimpleName =
                enums().stream().collect(Collectors.toMap(Class::getSimpleName, worded -> worded));
        return Said.in(files(SOURCES, ".*\\.java").toList(), bySimpleName);
    }

    /** How many different things the words name, all of which have to be given. */
    private static int places(Said said) {
        return (int) keys(said.worded(), said.constant())
                .flatMap(key -> Wording.messages(said.worded(), Locale.ENGLISH).get(key).stream())
                .distinct()
                .count();
    }

    private static List<Class<?>> enums() {
        List<Class<?>> enums = WORDED.stream()
                .filter(type -> type.isEnum())
                .<Class<?>>map(type -> type.reflect())
                .toList();
        assertThat(enums).isNotEmpty();
        return enums;
    }

    private static ResourceBundle bundle(Class<?> worded) {
        return ResourceBundle.getBundle(worded.getName(), Locale.ROOT);
    }

    private static Stream<Path> files(Path folder, String name) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(folder)) {
            found = files.filter(file -> file.getFileName().toString().matches(name))
                    .toList();
        }
        return found.stream();
    }
}
