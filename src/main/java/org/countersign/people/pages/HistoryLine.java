package org.countersign.people.pages;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.people.People;
import org.countersign.people.PeopleWords;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.people.PersonEvent;
import org.countersign.people.RoleLabels;
import org.countersign.site.PersonId;

/** Something that was recorded about a person, in words. */
@TemplateData
record HistoryLine(Instant at, String what, String by) {

    @ApplicationScoped
    static class Maker {

        private final People people;
        private final PeopleWords words;

        Maker(People people, PeopleWords words) {
            this.people = people;
            this.words = words;
        }

        List<HistoryLine> of(PersonId person) {
            List<PersonEvent> events = people.history(person);
            Map<PersonId, Person> doers =
                    people.byIds(events.stream().map(PersonEvent::by).distinct().toList());
            return events.stream()
                    .map(event -> new HistoryLine(
                            event.at(), what(event), doers.get(event.by()).name()))
                    .toList();
        }

        private String what(PersonEvent event) {
            if (event instanceof PersonEvent.Named named) {
                PersonDetails details = named.details();
                return details.candidateNumber()
                        .map(number -> words.wasNamedAndNumbered(details.name(), number))
                        .orElseGet(() -> words.wasNamed(details.name()));
            }
            if (event instanceof PersonEvent.UserNameChanged changed) {
                return words.wasGivenUserName(changed.userName(), changed.reason());
            }
            if (event instanceof PersonEvent.RoleGranted granted) {
                return words.wasGranted(RoleLabels.label(granted.role()));
            }
            if (event instanceof PersonEvent.RoleEnded ended) {
                return words.wasEnded(RoleLabels.label(ended.role()));
            }
            return event instanceof PersonEvent.Disabled ? words.wasDisabled() : words.wasEnabled();
        }
    }
}
