package org.countersign;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.people.signin.PasswordCheck;
import org.countersign.people.signin.Passwords;
import org.countersign.people.signin.ResetCode;
import org.countersign.people.signin.UserNameNews;
import org.countersign.people.signin.pages.SignInHint;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.junit.jupiter.api.Test;

/** The walls between the rooms. */
class ArchitectureTest {

    private static final String BASE = "org.countersign";

    /** Each room and the rooms it may know. A room knows only rooms that stand above it in this list. */
    private static final Map<String, Set<String>> MAY_KNOW = mayKnow();

    /** How many types a package may have before nobody sees any more what is in it. */
    private static final int AT_MOST = 25;

    /** Packages that are larger still, and how large: the numbers may become smaller, never larger. */
    private static final Map<String, Integer> LARGER = Map.ofEntries(
            Map.entry("assessment.signing", 30),
            Map.entry("journal", 27),
            Map.entry("standards", 26),
            Map.entry("standards.importing.transcript", 34),
            Map.entry("standards.reading", 27));

    private static final JavaClasses OURS = Compiled.program();

    private static Map<String, Set<String>> mayKnow() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        rooms.put("wording", Set.of());
        rooms.put("standards", Set.of("wording"));
        rooms.put("rules", Set.of("wording", "standards"));
        rooms.put("site", Set.of("wording"));
        rooms.put("journal", Set.of("site"));
        rooms.put("people", Set.of("wording", "site", "journal"));
        rooms.put("catalogue", Set.of("wording", "standards", "site", "people", "journal"));
        rooms.put("enrolment", Set.of("wording", "standards", "rules", "site", "people", "journal", "catalogue"));
        rooms.put(
                "portfolio",
                Set.of("wording", "standards", "rules", "site", "people", "journal", "catalogue", "enrolment"));
        rooms.put("assessment", allAbove(rooms));
        rooms.put("verification", allAbove(rooms));
        rooms.put("records", allAbove(rooms));
        Set<String> allButRecords = new TreeSet<>(rooms.keySet());
        allButRecords.remove("records");
        rooms.put("home", allButRecords);
        rooms.put("demo", allAbove(rooms));
        return rooms;
    }

    private static Set<String> allAbove(Map<String, Set<String>> rooms) {
        return new TreeSet<>(rooms.keySet());
    }

    @Test
    void theListOfRoomsIsTheListOfPackages() throws IOException {
        try (Stream<java.nio.file.Path> packages = Files.list(Paths.get("src/main/java/org/countersign"))) {
            assertThat(packages.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet());
        }
    }

    @Test
    void onePackageIsSeenAtAGlance() throws IOException {
        java.nio.file.Path base = Paths.get("src/main/java/org/countersign");
        Map<String, Integer> sizes = new TreeMap<>();
        try (Stream<java.nio.file.Path> files = Files.walk(base)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> base.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .forEach(name -> sizes.merge(name, 1, Integer::sum));
        }
        assertThat(sizes).hasSizeGreaterThan(MAY_KNOW.size());
        sizes.forEach((name, size) -> assertThat(size)
                .as("types in %s: find what belongs together, and give it a package of its own", name)
                .isLessThanOrEqualTo(LARGER.getOrDefault(name, AT_MOST)));
        assertThat(LARGER).as("take out what is small enough").allSatisfy((name, size) -> assertThat(sizes.get(name))
                .isGreaterThan(AT_MOST));
    }

    @Test
    void aRoomKnowsOnlyRoomsAboveIt() {
        MAY_KNOW.forEach((room, known) -> {
            List<String> forbidden = new ArrayList<>(MAY_KNOW.keySet());
            forbidden.removeAll(known);
            forbidden.remove(room);
            String[] packages =
                    forbidden.stream().map(other -> BASE + "." + other + "..").toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages)
                    .check(OURS);
        });
    }

    /** Who somebody is, is found out in one place: others only ask there for a password again, or give one out. */
    @Test
    void howPeopleSignInIsKnownOnlyWhereTheySignIn() {
        String signIn = BASE + ".people.signin..";
        noClasses()
                .that()
                .resideOutsideOfPackage(signIn)
                .should()
                .dependOnClassesThat(resideInAPackage(signIn)
                        .and(not(belongToAnyOf(
                                PasswordCheck.class,
                                Passwords.class,
                                ResetCode.class,
                                SignInHint.class,
                                UserNameNews.class))))
                .check(OURS);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void theRulesKnowNothingButTheStandardsTheWordingAndTheJdk() {
        classes()
                .that()
                .resideInAPackage(BASE + ".rules..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", BASE + ".rules..", BASE + ".standards..", BASE + ".wording..")
                .check(OURS);
    }

    @Test
    void theStandardsKnowNoDatabaseNoPageAndNoContainer() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".standards..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.eclipse.microprofile..")
                .check(OURS);
    }

    @Test
    void rowsStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Row")
                .check(OURS);
    }

    @Test
    void pagesStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    /** Who may act is asked by the verb: nothing asks first whether somebody may, and then calls what asks again. */
    @Test
    void whatChangesSomethingCallsOneVerb() {
        assertThat(changing().filter(method -> verbs(method).count() > 1).map(JavaMethod::getFullName))
                .as("one of two verbs is called, either to disable an account or to enable it")
                .allMatch(name -> name.contains("PersonAccessApi.changeAccess("))
                .hasSize(1);
        assertThat(OURS.stream()
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> method.getName().matches("may([A-Z].*)?"))
                        .filter(method -> isVerb(method.getRawReturnType(), method.getRawParameterTypes())))
                .isEmpty();
    }

    /** A form or a body is handed to its verb unread, which reads it once it knows that its sender may act. */
    @Test
    void whatWasSentInAUnitIsReadByTheVerb() {
        assertThat(changing()
                        .filter(method -> resideInAnyPackage(
                                        BASE + ".enrolment..",
                                        BASE + ".portfolio..",
                                        BASE + ".assessment..",
                                        BASE + ".verification..")
                                .test(method.getOwner()))
                        .filter(ArchitectureTest::reads)
                        .map(JavaMethod::getFullName))
                .as("whoever is no learner is sent away first, and by the key is known what was submitted before")
                .allMatch(name -> name.contains("DraftPages.save("))
                .hasSize(1);
    }

    private static Stream<JavaMethod> changing() {
        return OURS.stream()
                .filter(one -> one.isAnnotatedWith(Path.class))
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> Stream.of(POST.class, PUT.class, PATCH.class, DELETE.class)
                        .anyMatch(method::isAnnotatedWith));
    }

    private static Stream<MethodCallTarget> verbs(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTarget)
                .filter(target -> isVerb(target.getRawReturnType(), target.getRawParameterTypes()));
    }

    /** What somebody asks for by name is granted or refused. */
    private static boolean isVerb(JavaClass answer, List<JavaClass> parameters) {
        return answer.isEquivalentTo(Answer.class)
                && !parameters.isEmpty()
                && parameters.get(0).isEquivalentTo(Actor.class);
    }

    private static boolean reads(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .filter(call -> !call.isDeclaredInLambda())
                .map(JavaMethodCall::getTarget)
                .filter(target -> target.getRawReturnType().isEquivalentTo(Answer.class))
                .anyMatch(target ->
                        target.getName().equals("read") || target.getOwner().isEquivalentTo(FormKey.class));
    }

    @Test
    void onlyTheSiteHasAClock() {
        noClasses()
                .that(not(resideInAPackage(BASE + ".site..")))
                .should(ArchConditions.callMethod(Instant.class, "now"))
                .orShould(ArchConditions.callMethod(LocalDate.class, "now"))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(OURS);
    }

    @Test
    void everyRoomAndEachOfItsPartsSaysWhatItIs() throws IOException {
        try (Stream<java.nio.file.Path> folders = Files.walk(Paths.get("src/main/java/org/countersign"), 3)) {
            List<java.nio.file.Path> packages =
                    folders.filter(Files::isDirectory).skip(1).toList();
            assertThat(packages).hasSizeGreaterThan(MAY_KNOW.size());
            for (java.nio.file.Path folder : packages) {
                String words = Files.readString(folder.resolve("package-info.java"));
                assertThat(words.split("\\s+")).as(folder.toString()).hasSizeGreaterThan(12);
            }
        }
    }
}
