package org.countersign.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.Compiled;
import org.countersign.rules.DatingRefusal;
import org.countersign.rules.Finding;
import org.countersign.rules.IndependenceRefusal;
import org.countersign.rules.JudgingRefusal;
import org.countersign.rules.Notice;
import org.countersign.rules.QualificationFinding;
import org.countersign.rules.RequirementFinding.PeriodShort;
import org.countersign.rules.SigningRefusal;
import org.countersign.site.answers.Ground;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is published about the codes of problem documents is what the program can refuse with. */
@QuarkusTest
@Tag("web")
class ProblemCodesInTheJsonTest {

    @Test
    void everyCodeIsListedAndNoOther() {
        JsonPath description = given().get("/q/openapi?format=json").jsonPath();
        Set<String> codes = new TreeSet<>(Stream.of(failures(), grounds(), findings())
                .flatMap(some -> some)
                .toList());

        assertThat(codes).hasSizeGreaterThan(100).contains("method", "not-a-learner", "own-unit");
        assertThat(description.getList("components.schemas.ProblemError.properties.code.enum", String.class))
                .containsExactlyElementsOf(codes);
        assertThat(description.getList("components.schemas.Problem.properties.type.enum", String.class))
                .containsExactlyElementsOf(codes.stream()
                        .map(code -> "urn:countersign:problem:" + code)
                        .toList());
    }

    private static Stream<String> failures() {
        return Stream.of(Compiled.program()
                        .get("org.countersign.site.errors.FailureCode")
                        .reflect()
                        .getEnumConstants())
                .map(code -> spelled(code.toString()));
    }

    private static Stream<String> grounds() {
        return Compiled.program().stream()
                .filter(type -> type.isAssignableTo(Ground.class) && type.isEnum())
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(ground -> ((Ground) ground).code());
    }

    /** What only ever refuses, and what is found where the rules say what is still lacking. */
    private static Stream<String> findings() {
        Stream<JavaClass> refusals = Compiled.program().stream()
                .filter(type -> type.isAssignableTo(DatingRefusal.class)
                        || type.isAssignableTo(IndependenceRefusal.class)
                        || type.isAssignableTo(JudgingRefusal.class)
                        || type.isAssignableTo(QualificationFinding.NotAllowed.class)
                        || type.isAssignableTo(SigningRefusal.class));
        Stream<JavaClass> lacking = Stream.of(
                        "rules.evidence.CriterionRules", "rules.evidence.CriterionReports", "rules.refusals.Refusals")
                .flatMap(name -> Compiled.program().get("org.countersign." + name).getCodeUnits().stream())
                .filter(part -> !part.getOwner().getSimpleName().equals("CriterionReports")
                        || part.getName().equals("nothingAccepted"))
                .flatMap(ProblemCodesInTheJsonTest::made)
                .filter(type -> !type.isAssignableTo(Notice.class));
        return Stream.of(refusals, lacking, Stream.of(Compiled.program().get(PeriodShort.class)))
                .flatMap(some -> some)
                .filter(type -> type.isAssignableTo(Finding.class) && type.isRecord())
                .map(type -> spelled(type.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-")));
    }

    private static Stream<JavaClass> made(JavaCodeUnit part) {
        return Stream.concat(
                        part.getConstructorCallsFromSelf().stream(), part.getConstructorReferencesFromSelf().stream())
                .map(access -> access.getTargetOwner());
    }

    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
