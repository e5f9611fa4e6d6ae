package org.countersign.assessment.decisions;

import org.countersign.standards.Policy;
import org.countersign.standards.SignOffForm;
import org.countersign.standards.Standard;

/**
 * What is signed at the end of this unit.
 *
 * @param centresWording true where the standard has no statement of its own and the policy provides it
 */
public record SignOffWording(SignOffForm form, boolean centresWording) {

    public static SignOffWording of(Standard standard, Policy policy) {
        return standard.signOff()
                .map(form -> new SignOffWording(form, false))
                .orElseGet(() -> new SignOffWording(
                        policy.signOff()
                                .orElseThrow(() -> new IllegalStateException(
                                        policy.key() + " has no statement, and neither has " + standard.key())),
                        true));
    }
}
