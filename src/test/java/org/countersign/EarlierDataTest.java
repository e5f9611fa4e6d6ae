package org.countersign;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.countersign.assessment.Unit;
import org.countersign.rules.RequirementFinding.HeldBySomeCriteria;
import org.junit.jupiter.api.Tag;

/** The demo centre as it was left on the morning of 29 November 2026, before issues of records were facts. */
@QuarkusTest
@Tag("embedded")
@TestProfile(EarlierDataTest.LeftBehind.class)
class EarlierDataTest extends EarlierData {

    public static class LeftBehind extends EarlierFolder {

        public LeftBehind() {
            super("2026-11");
        }
    }

    EarlierDataTest() {
        super(new LeftBehind());
    }

    @Override
    String inTheWordsOfToday(String before, Unit unit) {
        return super.inTheWordsOfToday(before, unit)
                // A code that was not published is left out, and our own name of the edition is said in full.
                .replace("Unit code – ", "")
                .replace("Edition held 1", "Held as " + unit.standard().key().id() + ", edition 1")
                // An attestation is told as what somebody did.
                .replace("Attested as sufficient on", "On")
                .replace("attested as sufficient on", "on")
                .replaceAll(
                        "([Oo]n \\d+ November 2026): (\\d+ occasions with [^.]+)\\.",
                        "$1 your assessor confirmed that $2, are enough.")
                // The internal verifier's open action is not the learner's to see, and no longer counted.
                // Criteria and requirements are counted apart, and a sum over criteria is not counted beside them.
                .replaceAll("Not complete yet: \\d+ still missing\\.", notDone(unit));
    }

    private static String notDone(Unit unit) {
        long criteria = unit.report().criteria().stream()
                .filter(criterion -> !criterion.met() || !criterion.signedOffFinally())
                .count();
        long requirements = unit.report().requirements().stream()
                .filter(requirement -> !requirement.holds())
                .filter(requirement -> !(requirement.findings().get(0) instanceof HeldBySomeCriteria))
                .count();
        return "Not complete yet. " + criteria + " criteria are not done. "
                + (requirements == 1 ? "One requirement is not done." : requirements + " requirements are not done.");
    }
}
