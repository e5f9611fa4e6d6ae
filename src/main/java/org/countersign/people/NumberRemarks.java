package org.countersign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.countersign.people.names.CandidateNumber;
import org.countersign.people.names.NumberRemark;

/** Finds what is worth another look at somebody's candidate number: a slip of typing, or a number that two people have. */
@ApplicationScoped
public class NumberRemarks {

    /** In sentences; none where there is no number or nothing to say about it. */
    @Transactional
    public List<String> of(Person person) {
        List<String> remarks = new ArrayList<>();
        person.candidateNumber().map(CandidateNumber::new).ifPresent(number -> {
            number.slip().ifPresent(slip -> remarks.add(slip.words(number.written())));
            PersonNowRow.numbered(number).stream()
                    .filter(other -> !other.id().equals(person.id()))
                    .forEach(other -> remarks.add(NumberRemark.SOMEBODY_ELSES.words(other.name())));
        });
        return List.copyOf(remarks);
    }
}
