package org.countersign.standards.reading;

import java.util.List;
import java.util.Optional;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.PolicyFit;
import org.countersign.standards.PolicyFit.Misfit;
import org.countersign.standards.Standard;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Scalar;

/** Whether a standard's codes are unique, and whether its default policy is there and fits it. */
final class StandardCheck {

    private StandardCheck() {}

    static void alone(Fields file, FileProblems problems) {
        UniqueCodes criteria = new UniqueCodes("Criterion", problems);
        for (Fields group : file.items("criteria").eachFields()) {
            criteria.addKeys(group.fields("items"));
        }
        UniqueCodes requirements = new UniqueCodes("Evidence requirement", problems);
        UniqueCodes contexts = new UniqueCodes("Context", problems);
        for (Fields requirement : file.items("evidence-requirements").eachFields()) {
            Scalar code = requirement.scalar("code");
            requirements.add(code.text(), code.place());
            contexts.addKeys(requirement.fields("contexts"));
        }
        corrects(file, problems);
    }

    private static void corrects(Fields file, FileProblems problems) {
        Optional<EditionKey> key = Shared.editionKeyIfWhole(file);
        Optional<EditionKey> corrected = Shared.editionKeyIfWhole(file.fields("corrects"));
        if (key.isPresent() && corrected.isPresent()) {
            boolean another = !corrected.equals(key);
            boolean sameStandard = corrected.get().id().equals(key.get().id());
            if (!another || !sameStandard) {
                problems.add(
                        file.placeOf("corrects"),
                        key.get() + " cannot correct " + corrected.get() + ".",
                        "Name another edition of the same standard.");
            }
        }
    }

    static void together(ReadFile<Standard> read, ReadFiles all) {
        Shared.editionKeyIfWhole(read.file().fields("default-policy"))
                .ifPresent(named -> defaultPolicy(named, read, all));
    }

    private static void defaultPolicy(EditionKey named, ReadFile<Standard> read, ReadFiles all) {
        Place place = read.file().placeOf("default-policy");
        Optional<Policy> policy = all.policy(named);
        if (policy.isEmpty() && !all.aBadFileHolds(named::equals)) {
            read.problems()
                    .add(
                            place,
                            "There is no policy " + named + " among the files that could be read.",
                            "Correct the id or the edition, or add the file.");
        }
        if (policy.isPresent() && read.model().isPresent()) {
            List<Misfit> misfits = PolicyFit.between(policy.get(), read.model().get());
            misfits.forEach(misfit -> read.problems()
                    .add(
                            place,
                            (misfit.rule().isPresent() ? "In " + named + ": " : "") + misfit.what(),
                            "Name a policy that fits this standard. In the policy: " + misfit.remedy()));
        }
    }
}
