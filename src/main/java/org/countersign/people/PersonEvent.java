package org.countersign.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.site.PersonId;
import org.countersign.site.Role;

/** Something that was recorded about a person, as their history tells it. */
public sealed interface PersonEvent {

    PersonId by();

    Instant at();

    record Named(PersonId by, Instant at, PersonDetails details) implements PersonEvent {}

    record UserNameChanged(PersonId by, Instant at, String userName, String reason) implements PersonEvent {}

    record RoleGranted(PersonId by, Instant at, Role role) implements PersonEvent {}

    record RoleEnded(PersonId by, Instant at, Role role) implements PersonEvent {}

    record Disabled(PersonId by, Instant at) implements PersonEvent {}

    record Enabled(PersonId by, Instant at) implements PersonEvent {}

    /** Newest first. */
    static List<PersonEvent> of(PersonId person) {
        return Stream.of(
                        DetailsRow.ofPerson(person).stream().map(PersonEvent::of),
                        UserNameRow.ofPerson(person).stream().map(PersonEvent::of),
                        RoleChangeRow.ofPerson(person).stream().map(PersonEvent::of),
                        AccessChangeRow.ofPerson(person).stream().map(PersonEvent::of))
                .flatMap(events -> events)
                .sorted(Comparator.comparing(PersonEvent::at).reversed())
                .toList();
    }

    private static PersonEvent of(DetailsRow.Wording fact) {
        return new Named(
                by(fact.recordedBy()),
                fact.recordedAt(),
                new PersonDetails(fact.name(), fact.candidateNumber(), fact.email()));
    }

    private static PersonEvent of(UserNameRow.Change fact) {
        return new UserNameChanged(by(fact.recordedBy()), fact.recordedAt(), fact.userName(), fact.reason());
    }

    private static PersonEvent of(RoleChangeRow.RoleChange fact) {
        return fact.granted()
                ? new RoleGranted(by(fact.recordedBy()), fact.recordedAt(), fact.role())
                : new RoleEnded(by(fact.recordedBy()), fact.recordedAt(), fact.role());
    }

    private static PersonEvent of(AccessChangeRow.AccessChange fact) {
        return fact.disabled()
                ? new Disabled(by(fact.recordedBy()), fact.recordedAt())
                : new Enabled(by(fact.recordedBy()), fact.recordedAt());
    }

    private static PersonId by(UUID person) {
        return new PersonId(person);
    }
}
