package org.countersign.assessment.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.countersign.Compiled;
import org.countersign.rules.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is published about findings is what the rules can find. */
@QuarkusTest
@Tag("web")
class FindingsInTheJsonTest {

    @Test
    void everyCodeIsListedWithItsArguments() {
        List<Class<?>> findings = findings();
        JsonPath description = given().get("/q/openapi?format=json").jsonPath();
        String arguments = description.getString("components.schemas.Finding.properties.arguments.description");

        assertThat(findings).hasSizeGreaterThan(30);
        assertThat(description.getList("components.schemas.Finding.properties.code.enum", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        findings.stream().map(FindingsInTheJsonTest::code).toList());
        assertThat(findings).allSatisfy(finding -> assertThat(arguments)
                .contains(code(finding) + ": "
                        + String.join(
                                ", ",
                                Stream.of(finding.getRecordComponents())
                                        .map(component -> component.getName())
                                        .toList())));
    }

    /** Found in the compiled program, not by the list that is published. */
    private static List<Class<?>> findings() {
        return Compiled.program().stream()
                .filter(type -> type.isAssignableTo(Finding.class))
                .map(JavaClass::reflect)
                .<Class<?>>map(type -> type)
                .filter(type -> type.isRecord())
                .toList();
    }

    private static String code(Class<?> finding) {
        return finding.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
