package org.countersign.people;

import java.util.Optional;
import org.countersign.people.names.Checks;
import org.countersign.people.names.Line;
import org.countersign.people.names.LineRefusal;
import org.countersign.site.answers.Answer;

/** What a person is called and how they are reached; may be corrected, and every earlier wording is kept. */
public record PersonDetails(String name, Optional<String> candidateNumber, Optional<String> email) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 50;

    /** The longest address that mail can be sent to (RFC 5321, section 4.5.3.1.3). */
    private static final int LONGEST_EMAIL = 254;

    /** The same with spaces tidied, or every reason why it cannot be used. */
    Answer<PersonDetails> checked() {
        Checks checks = new Checks();
        String checkedName = checks.line(Line.NAME, name, LONGEST_NAME);
        Optional<String> checkedNumber = checks.optionalLine(Line.CANDIDATE_NUMBER, candidateNumber, LONGEST_NUMBER);
        Optional<String> checkedEmail = checks.optionalLine(Line.EMAIL, email, LONGEST_EMAIL);
        checkedEmail
                .filter(address -> !address.matches("[^@\\s]+@[^@\\s]+"))
                .ifPresent(address -> checks.refuse(LineRefusal.EMAIL.refusal(address)));
        return checks.answer(() -> new PersonDetails(checkedName, checkedNumber, checkedEmail));
    }
}
