package org.countersign.catalogue.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever writes a file of standards has its schema in their editor: beside the shipped files, or from the program. */
@QuarkusTest
@Tag("web")
class SchemaFilesTest {

    private static final Pattern MODELINE =
            Pattern.compile("# yaml-language-server: \\$schema=(\\.\\./schema/(\\w+)\\.schema\\.json)");

    @Test
    void theSchemaThatEveryShippedFileNamesIsThereAndServedToAnybody() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("standards"))) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        assertThat(files).hasSizeGreaterThan(8);
        for (Path file : files) {
            Matcher modeline = MODELINE.matcher(Files.readAllLines(file).get(0));
            assertThat(modeline.matches()).as(file.toString()).isTrue();
            Path schema = file.resolveSibling(modeline.group(1)).normalize();
            assertThat(schema).isRegularFile();
            assertThat(given().get("/schemas/" + modeline.group(2) + ".schema.json")
                            .then()
                            .statusCode(200)
                            .contentType("application/schema+json")
                            .extract()
                            .asString())
                    .isEqualTo(Files.readString(schema));
        }
    }

    @Test
    void thereIsNoSchemaOfAnythingElse() {
        given().get("/schemas/index.schema.json").then().statusCode(404);
        given().get("/schemas/..%2Findex.schema.json").then().statusCode(404);
    }
}
