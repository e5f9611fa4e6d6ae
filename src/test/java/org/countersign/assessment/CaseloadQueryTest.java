package org.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.assessment.CaseloadQuery.Order;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.people.Person;
import org.countersign.people.SearchText;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Test;

class CaseloadQueryTest {

    private static final EditionKey LEGACY = new EditionKey("CFACSC4", "1");
    private static final EditionKey MODERN = new EditionKey("INSCS016", "1");

    private final CaseloadLine waitsForNothing = line("Łucja Nowak", "lucjanowak", MODERN, 3, 4, Optional.empty());
    private final CaseloadLine waitsSinceMonday = line("Bea Berg", "beaberg", LEGACY, 5, 10, Optional.of(2L));
    private final CaseloadLine waitsSinceSunday = line("Anna Berg", "annaberg", MODERN, 4, 20, Optional.of(1L));
    private final CaseloadLine enrolledLast = line("Zoë Ash", "zoeash", LEGACY, 0, 10, Optional.empty());

    @Test
    void whoHasWaitedLongestComesFirstAndWhoDoesNotWaitLastByEnrolment() {
        assertThat(CaseloadQuery.everybody().of(all()))
                .containsExactly(waitsSinceSunday, waitsSinceMonday, waitsForNothing, enrolledLast);
    }

    @Test
    void aLearnerIsFoundByWordsOfTheNameWithoutAccents() {
        assertThat(found("lucja", Optional.empty(), Order.WAITING)).containsExactly(waitsForNothing);
        assertThat(found("berg", Optional.empty(), Order.WAITING)).containsExactly(waitsSinceSunday, waitsSinceMonday);
        assertThat(found("berg bea", Optional.of(LEGACY), Order.WAITING)).containsExactly(waitsSinceMonday);
        assertThat(found("berg bea", Optional.of(MODERN), Order.WAITING)).isEmpty();
    }

    @Test
    void aCaseloadIsSortedByLearnerByUnitAndByThePartThatIsMet() {
        assertThat(found("", Optional.empty(), Order.LEARNER))
                .containsExactly(waitsSinceSunday, waitsSinceMonday, waitsForNothing, enrolledLast);
        assertThat(found("", Optional.empty(), Order.UNIT))
                .containsExactly(waitsSinceMonday, enrolledLast, waitsForNothing, waitsSinceSunday);
        assertThat(found("", Optional.empty(), Order.PROGRESS))
                .containsExactly(enrolledLast, waitsSinceSunday, waitsSinceMonday, waitsForNothing);
    }

    @Test
    void whatAnAddressSaysWrongIsLeftOut() {
        assertThat(new CaseloadFilter(null, "CFACSC4", "SIZE").query()).isEqualTo(CaseloadQuery.everybody());
        assertThat(new CaseloadFilter(" anna ", "CFACSC4 1", "PROGRESS").query())
                .isEqualTo(new CaseloadQuery("anna", Optional.of(LEGACY), Order.PROGRESS));
    }

    private List<CaseloadLine> all() {
        return List.of(waitsForNothing, waitsSinceMonday, waitsSinceSunday, enrolledLast);
    }

    private List<CaseloadLine> found(String text, Optional<EditionKey> unit, Order sort) {
        return new CaseloadQuery(text, unit, sort).of(all());
    }

    private static CaseloadLine line(
            String name, String squashed, EditionKey standard, int met, int total, Optional<Long> waitingSince) {
        PersonId learner = PersonId.random();
        return new CaseloadLine(
                new Enrolment(
                        new EnrolmentId(UUID.randomUUID()),
                        learner,
                        standard,
                        "",
                        new EditionKey("policy", "1"),
                        "",
                        LocalDate.EPOCH,
                        learner,
                        Instant.EPOCH),
                standard.id(),
                new Person(
                        learner,
                        "user",
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        new SearchText(squashed)),
                UnitStage.UNDER_WAY,
                new Progress(total, met, 0, total - met, 0),
                waitingSince.map(Instant::ofEpochSecond));
    }
}
