package org.countersign.enrolment.pages;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriBuilder;
import org.countersign.enrolment.facts.EnrolmentId;

/**
 * What was typed and chosen when allocating, as it was sent.
 *
 * @param findPerson what the list of people was narrowed down by
 */
@TemplateData
record AllocateForm(String key, String person, String capacity, String from, String findPerson) {

    AllocateForm {
        person = typed(person);
        capacity = typed(capacity);
        from = typed(from);
        findPerson = typed(findPerson);
    }

    private static String typed(String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** The form again on the page of its enrolment, with all that was typed and chosen, its list narrowed down. */
    String address(EnrolmentId enrolment) {
        return UriBuilder.fromPath(EnrolmentPages.PATH + "/" + enrolment)
                .queryParam("findPerson", "{findPerson}")
                .queryParam("person", "{person}")
                .queryParam("capacity", "{capacity}")
                .queryParam("from", "{from}")
                .fragment("allocate")
                .build(findPerson, person, capacity, from)
                .toString();
    }
}
