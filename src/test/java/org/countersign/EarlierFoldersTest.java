package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No folder that an earlier version left behind is kept without being opened. */
class EarlierFoldersTest {

    private static final Path KEPT = Path.of("src/test/resources/earlier");

    @Test
    void everyFolderIsOpenedByATest() throws IOException {
        List<String> opened = Compiled.tests().stream()
                .filter(type -> type.isAssignableTo(EarlierData.class) && type.isAnnotatedWith(QuarkusTest.class))
                .map(type -> type.reflect().getAnnotation(TestProfile.class).value())
                .map(EarlierFoldersTest::name)
                .toList();

        try (Stream<Path> kept = Files.list(KEPT)) {
            assertThat(kept.map(folder -> folder.getFileName().toString())).containsExactlyInAnyOrderElementsOf(opened);
        }
    }

    private static String name(Class<?> profile) {
        try {
            return ((EarlierFolder) profile.getDeclaredConstructor().newInstance()).name();
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(profile.getName(), broken);
        }
    }
}
