package org.countersign.people.signin.pages;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.signin.PasswordReset;
import org.countersign.site.PersonId;

/** A reset as a page tells it; the person who gave the code out has a name here. */
@TemplateData
record ResetView(String by, Instant issuedAt, Instant expiresAt, Instant usedAt) {

    @ApplicationScoped
    static class Maker {

        private final People people;

        Maker(People people) {
            this.people = people;
        }

        List<ResetView> of(List<PasswordReset> resets) {
            Map<PersonId, Person> issuers = people.byIds(
                    resets.stream().map(PasswordReset::issuedBy).distinct().toList());
            return resets.stream()
                    .map(reset -> new ResetView(
                            issuers.get(reset.issuedBy()).name(),
                            reset.issuedAt(),
                            reset.expiresAt(),
                            reset.usedAt().orElse(null)))
                    .toList();
        }
    }
}
