package org.countersign.people.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.people.Person;
import org.countersign.site.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as the JSON tells it. */
@Schema(name = "Person")
record PersonDocument(
        @Schema(examples = "5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11")
        UUID id,

        @Schema(examples = "nia.wyn") String userName,
        @Schema(examples = "Nia Ŵyn-Llewelyn") String name,

        @Schema(examples = "SCN 123456789", description = "The awarding body's number of a learner")
        Optional<String> candidateNumber,

        @Schema(examples = "nia@example.org") Optional<String> email,
        List<Role> roles,

        @Schema(description = "Whether they are kept from signing in")
        boolean disabled) {

    static PersonDocument of(Person person) {
        return new PersonDocument(
                person.id().value(),
                person.userName(),
                person.name(),
                person.candidateNumber(),
                person.email(),
                person.roles().stream().sorted().toList(),
                person.disabled());
    }
}
