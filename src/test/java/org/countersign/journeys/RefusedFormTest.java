package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.enrolment.qualifications.EnrolOnQualification;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Everybody can use a page that comes back with what was wrong: each form that can be refused is sent as nobody should. */
@QuarkusTest
@Tag("browser")
class RefusedFormTest {

    /** Forms in which nothing has to be typed or chosen, so that nothing in them can be wrong. */
    private static final Set<String> NOTHING_TO_FILL_IN = Set.of(
            "/account/reset-notice",
            "/background-work/{job}",
            "/catalogue/import/{import}/add",
            "/catalogue/import/{import}/answers",
            "/catalogue/import/{import}/forget",
            "/catalogue/read-again",
            "/drafts",
            "/drafts/discard",
            "/journal",
            "/people/{id}/enable",
            "/people/{id}/password",
            "/portfolio/{piece}/discard",
            "/portfolio/{piece}/next-version",
            "/portfolio/{piece}/withdraw",
            "/sign-out");

    /** Sent where there is nobody yet, in FirstAdministratorLookTest. */
    private static final Set<String> ELSEWHERE = Set.of("/first-administrator");

    @Inject
    UnitsOfTests units;

    @Inject
    ReadyUnit readyUnits;

    @Inject
    Persons persons;

    @Inject
    QualificationEnrolments qualifications;

    /**
     * A form on a page, sent by somebody as it should not be, and what they read then.
     *
     * @param by null for a stranger
     */
    private record Refused(String route, TestPerson by, String page, Consumer<Screen> send, String sentence) {}

    @Test
    void everybodyCanUseAFormThatWasRefused() throws Exception {
        List<Refused> all = Stream.of(ofAnybody(), ofAdministrators(), ofAUnit(), ofChecksAndSignatures())
                .flatMap(List::stream)
                .toList();
        Set<String> sent = all.stream().map(Refused::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(sent).isEqualTo(formsThatCanBeWrong());
        Map<Optional<TestPerson>, List<Refused>> byPerson =
                all.stream().collect(Collectors.groupingBy(refused -> Optional.ofNullable(refused.by())));
        SideBySide.assertAll(byPerson.entrySet().stream()
                .map(forms -> refusing(forms.getKey(), forms.getValue()))
                .toList());
    }

    private static Executable refusing(Optional<TestPerson> person, List<Refused> forms) {
        return () -> {
            try (Screen screen = person.map(Screen::of).orElseGet(Screen::ofStranger)) {
                assertAll(forms.stream().map(refused -> () -> {
                    refused.send().accept(screen.open(refused.page()));
                    screen.isRefused(refused.sentence()).everybodyCanUseIt();
                }));
            }
        };
    }

    private static Set<String> formsThatCanBeWrong() {
        return Route.all().stream()
                .filter(route -> route.method().equals("POST") && !route.isJson())
                .map(Route::path)
                .filter(path -> !NOTHING_TO_FILL_IN.contains(path) && !ELSEWHERE.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Refused> ofAnybody() {
        return List.of(
                new Refused("/sign-in", null, "/sign-in", screen -> screen.press("Sign in"), "Type your password."),
                new Refused(
                        "/set-password",
                        null,
                        "/set-password",
                        screen -> screen.press("Set password"),
                        "Your new password is too short."),
                new Refused(
                        "/account/password",
                        persons.add(Role.LEARNER),
                        "/account",
                        screen -> screen.press("Change password"),
                        "Your new password is too short."));
    }

    private List<Refused> ofAdministrators() {
        TestPerson desk = persons.add(Role.ADMINISTRATOR);
        String person = "/people/" + persons.add(Role.LEARNER).id();
        TestUnit unit = units.unit();
        String enrolment = "/enrolments/" + unit.id();
        return List.of(
                new Refused(
                        "/catalogue/import",
                        desk,
                        "/catalogue/import",
                        screen -> screen.press("Read"),
                        "Choose at least one document."),
                new Refused(
                        "/centre",
                        desk,
                        "/centre",
                        screen -> screen.write("Name of the centre", "").press("Save"),
                        "The centre’s name is missing. Fill it in."),
                new Refused(
                        "/people",
                        desk,
                        "/people/new",
                        screen -> screen.press("Add a person"),
                        "The name is missing. Fill it in."),
                new Refused(
                        "/people/{id}/details",
                        desk,
                        person,
                        screen -> screen.write("Name", "").press("Save"),
                        "The name is missing. Fill it in."),
                new Refused(
                        "/people/{id}/user-name",
                        desk,
                        person,
                        screen -> screen.press("Change the user name"),
                        "The reason is missing. Fill it in."),
                new Refused(
                        "/people/{id}/roles",
                        desk,
                        person,
                        screen -> screen.press("Grant"),
                        "No such role is known here. Choose one from the list."),
                new Refused(
                        "/people/{id}/disable",
                        desk,
                        "/people/" + unit.assessor().id(),
                        screen -> screen.press("Disable the account"),
                        "Nothing was changed: Abi Assessor is still needed for Leah Learner"),
                new Refused(
                        "/people/{id}/roles/end",
                        desk,
                        "/people/" + unit.assessor().id(),
                        screen -> screen.press("End the role Assessor"),
                        "Nothing was changed: Abi Assessor is still needed for Leah Learner"),
                new Refused(
                        "/enrolments",
                        desk,
                        "/enrolments/new",
                        screen -> screen.press("Enrol"),
                        "Choose a person from the list."),
                new Refused(
                        "/qualifications",
                        desk,
                        "/qualifications/new",
                        screen -> screen.press("Enrol"),
                        "Choose a person from the list."),
                new Refused(
                        "/qualifications/{qualification}/choice",
                        desk,
                        "/qualifications/" + onQualification() + "/choice",
                        screen -> screen.tick("CFACSA11 Deal with incoming telephone calls from customers")
                                .tick("CFACSA13 Deal with customers by telephone")
                                .press("Save the choice"),
                        "CFACSA11 and CFACSA13 cannot be chosen together. Keep one of them."),
                new Refused(
                        "/enrolments/{enrolment}/allocations",
                        desk,
                        enrolment,
                        screen -> screen.press("Allocate"),
                        "Choose a role."),
                new Refused(
                        "/enrolments/{enrolment}/allocations/{allocation}/end",
                        desk,
                        enrolment,
                        screen -> {
                            String end =
                                    "End the allocation of " + unit.assessor().name() + " as assessor";
                            screen.unfold(end).writeIn(end, "Last day", "").pressIn(end, "End allocation");
                        },
                        "Nothing was recorded: give the date, such as 2026-03-31."));
    }

    private QualificationEnrolmentId onQualification() {
        return qualifications
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolOnQualification(
                                new QualificationEnrolmentId(UUID.randomUUID()),
                                persons.add(Role.LEARNER).id(),
                                new EditionKey("SVQ2-customer-service", "1"),
                                LocalDate.parse("2026-03-03"))))
                .orThrow()
                .id();
    }

    private List<Refused> ofAUnit() {
        TestUnit unit = units.unit();
        PieceId judged = units.submit(unit, "C4.1.1", "C4.1.2");
        units.met(unit, unit.assessor(), judged, "C4.1.1");
        units.met(unit, unit.trainee(), judged, "C4.1.2");
        PieceId waiting = units.submit(unit, "C4.1.3", "C4.2.4");
        String page = unit.path() + "/pieces/" + waiting;
        return List.of(
                new Refused(
                        "/portfolio/{piece}/edit",
                        unit.learner(),
                        "/portfolio/new",
                        screen -> screen.press("Submit"),
                        "Write what happened, or add a file."),
                new Refused(
                        "/portfolio/{piece}/claims",
                        unit.learner(),
                        "/portfolio/" + waiting + "/claims",
                        screen -> screen.press("Claim"),
                        "Tick at least one criterion that this evidence shows."),
                new Refused(
                        "/units/{enrolment}/pieces/{piece}/judgements",
                        unit.assessor(),
                        page,
                        screen -> screen.tickIn("Decision on C4.1.3", "NOT YET").press("Record the decisions"),
                        "is NOT YET: tell the learner what is missing."),
                new Refused(
                        "/units/{enrolment}/pieces/{piece}/referrals",
                        unit.assessor(),
                        page,
                        screen -> screen.press("Refer it back"),
                        "write what the learner has to add or change."),
                new Refused(
                        "/units/{enrolment}/attestations/{rule}",
                        unit.assessor(),
                        unit.path() + "/attestations/sufficient-period",
                        screen -> screen.press("Attest it"),
                        "Write why the evidence is enough."),
                new Refused(
                        "/units/{enrolment}/sign-offs",
                        unit.assessor(),
                        unit.path() + "/sign-offs?criterion=C4.1.1",
                        screen -> screen.untick("Sign off C4.1.1").press("Sign it off"),
                        "Tick at least one criterion that is ready."),
                new Refused(
                        "/countersigning/{enrolment}",
                        unit.countersigner(),
                        "/countersigning",
                        screen -> screen.press("Record the answer"),
                        "Choose whether you agree or reject."),
                new Refused(
                        "/units/{enrolment}/sample",
                        unit.verifier(),
                        unit.path() + "/sample",
                        screen -> screen.press("Record the sample"),
                        "Choose interim or summative."));
    }

    private List<Refused> ofChecksAndSignatures() {
        Ready unit = readyUnits.ready();
        Ready signed = readyUnits.ready();
        signed.signedByBoth();
        Ready sampled = readyUnits.ready();
        sampled.actionRequired("C4.1.1", readyUnits.signOffOf(sampled, "C4.1.1"), readyUnits.today())
                .then()
                .statusCode(200);
        String signing = "/units/" + unit.id() + "/signing";
        String signingOfSigned = "/units/" + signed.id() + "/signing";
        return List.of(
                new Refused(
                        "/units/{enrolment}/actions/{action}/respond",
                        sampled.assessor(),
                        "/units/" + sampled.id(),
                        screen -> screen.press("Send reply"),
                        "Say what you did about the action."),
                new Refused(
                        "/units/{enrolment}/actions/{action}/clear",
                        sampled.verifier(),
                        "/units/" + sampled.id(),
                        screen -> screen.press("Clear the action"),
                        "Nobody has said yet what was done. Wait for the assessor’s answer, or say it in your comments."),
                new Refused(
                        "/units/{enrolment}/signing/sign",
                        unit.assessor(),
                        signing,
                        screen -> screen.press("Sign"),
                        "Type your password, and send it again."),
                new Refused(
                        "/units/{enrolment}/signing/notes",
                        unit.assessor(),
                        signing,
                        screen -> screen.press("Add a note"),
                        "Write your note, then add it."),
                new Refused(
                        "/units/{enrolment}/signing/release",
                        signed.verifier(),
                        signingOfSigned,
                        screen -> screen.press("Release without sampling"),
                        "Say why it was not sampled. Your reason is printed on the record."),
                new Refused(
                        "/units/{enrolment}/signing/reopen",
                        signed.assessor(),
                        signingOfSigned,
                        screen -> screen.press("Reopen the unit"),
                        "Say why it has to be reopened. Your reason stays beside the void signatures."));
    }
}
