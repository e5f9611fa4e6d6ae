package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bytes that a digest is made of, for every kind of fact in every format it has had. A file here is never edited: one
 * that no longer fits says that facts recorded long ago would read as changed. What is new in a fact is a new format, with
 * a file of its own.
 */
class FactBytesTest {

    private static final Path KEPT = Path.of("src/test/resources/journal");

    private static final Map<String, Class<? extends Record>> KINDS = kinds();

    record Format(String kind, int number) {

        Path file() {
            return KEPT.resolve(kind + "-" + number + ".json");
        }
    }

    static Stream<Format> formats() {
        return KINDS.entrySet().stream().flatMap(kind -> IntStream.rangeClosed(1, FactFormat.of(kind.getValue()))
                .mapToObj(number -> new Format(kind.getKey(), number)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFactIsWrittenAsItWasWhenItsFormatWasNew(Format format) throws IOException {
        Object fact = made(KINDS.get(format.kind()), MadeUpFacts.of(format.kind()));

        assertThat(Digests.canonical(fact, format.number()))
                .isEqualTo(Files.readString(format.file()).strip());
    }

    @Test
    void noKindAndNoFormatIsForgotten() throws IOException {
        try (Stream<Path> kept = Files.list(KEPT)) {
            assertThat(kept)
                    .containsExactlyInAnyOrderElementsOf(
                            formats().map(Format::file).toList());
        }
    }

    /** Some records are known in their own room only. */
    private static Object made(Class<? extends Record> type, List<Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError("Not a " + type + ": " + values, broken);
        }
    }

    /** As every room answers for them. */
    private static Map<String, Class<? extends Record>> kinds() {
        Map<String, Class<? extends Record>> kinds = new TreeMap<>();
        Compiled.program().stream()
                .filter(found -> found.isAnnotatedWith(Recorded.class))
                .forEach(row -> kinds.put(RecordedRows.kind(row.reflect()), RecordedRows.fact(row.reflect())));
        return kinds;
    }
}
