package org.countersign;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.countersign.site.Ground;
import org.countersign.site.Worded;
import org.junit.jupiter.api.Test;

/** The words that stand in bundles beside enums: each is there, none is left over, and what it names is given to it. */
class WordingTest {

    private static final Path SOURCES = Paths.get("src/main/java");
    private static final Path BUNDLES = Paths.get("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("%(\\d+)\\$s");

    private static final JavaClasses WORDED = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.countersign")
            .that(assignableTo(Worded.class));

    @Test
    void everyConstantHasWordsAndNoWordsAreLeftOver() {
        for (Class<?> worded : enums()) {
            assertThat(bundle(worded).keySet())
                    .as(worded.getName())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(worded.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
    }

    @Test
    void everyBundleStandsBesideAClass() throws IOException, ClassNotFoundException {
        List<String> names = files(BUNDLES, "[A-Z]\\w+\\.properties")
                .map(file -> BUNDLES.relativize(file).toString())
                .map(file -> file.substring(0, file.indexOf('.')).replace('/', '.'))
                .toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(enums().size());
        for (String name : names) {
            assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
        }
    }

    @Test
    void everyRefusalIsAWholeSentence() {
        assertThat(enums()).anyMatch(Ground.class::isAssignableFrom);
        for (Class<?> worded : enums()) {
            if (Ground.class.isAssignableFrom(worded)) {
                ResourceBundle bundle = bundle(worded);
                assertThat(bundle.keySet()).as(worded.getName()).allSatisfy(key -> assertThat(bundle.getString(key))
                        .matches("(?s)[\\p{Lu}“%].*[.?]"));
            }
        }
    }

    @Test
    void whoeverSaysWordsGivesThemWhatTheyName() throws IOException {
        Map<String, Class<?>> bySimpleName =
                enums().stream().collect(Collectors.toMap(Class::getSimpleName, worded -> worded));
        List<Said> said = said(bySimpleName);
        assertThat(said).hasSizeGreaterThan(enums().size());
        for (Said one : said) {
            assertThat(one.arguments())
                    .as(one.worded().getSimpleName() + "." + one.constant())
                    .isEqualTo(places(bundle(one.worded()).getString(one.constant())));
        }
    }

    private record Said(Class<?> worded, String constant, int arguments) {}

    /** Every {@code TITLE_MISSING.refusal(…)} and {@code DECLARATION.words(…)} of the program, by its source. */
    private static List<Said> said(Map<String, Class<?>> worded) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<Said> said = new ArrayList<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(
                            files(SOURCES, ".*\\.java").toList()));
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                        if (call.getMethodSelect() instanceof MemberSelectTree method
                                && method.getIdentifier().toString().matches("refusal|words")
                                && method.getExpression() instanceof MemberSelectTree constant
                                && worded.containsKey(constant.getExpression().toString())) {
                            said.add(new Said(
                                    worded.get(constant.getExpression().toString()),
                                    constant.getIdentifier().toString(),
                                    call.getArguments().size()));
                        }
                        return super.visitMethodInvocation(call, nothing);
                    }
                }.scan(unit, null);
            }
        }
        return said;
    }

    /** The highest number of a place, all of which have to be filled. */
    private static int places(String words) {
        Set<Integer> places = new TreeSet<>();
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            places.add(Integer.valueOf(place.group(1)));
        }
        return places.size();
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
