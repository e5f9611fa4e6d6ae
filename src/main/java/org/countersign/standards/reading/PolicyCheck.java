package org.countersign.standards.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Policy;
import org.countersign.standards.PolicyFit;
import org.countersign.standards.PolicyFit.Misfit;
import org.countersign.standards.faults.Coded;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Scalar;

/** Whether evidence could meet every rule of a policy, and whether its contexts are declared anywhere. */
final class PolicyCheck {

    private PolicyCheck() {}

    static void alone(Fields file, FileProblems problems) {
        new UniqueCodes(Coded.RULE, problems).addAll(file.codes("rules"));
        Set<String> asked = asked(file).map(Scalar::text).collect(Collectors.toSet());
        file.codes("contexts").stream()
                .filter(context -> !asked.contains(context.text()))
                .forEach(context ->
                        problems.add(context.place(), ReferenceFault.CONTEXT_NOT_ASKED_FOR.found(context.text())));
    }

    /** The contexts that some rule names. */
    private static Stream<Scalar> asked(Fields file) {
        return file.items("rules").eachFields().stream().flatMap(rule -> rule.items("contexts").eachScalar().stream());
    }

    static void together(ReadFile<Policy> read, ReadFiles all) {
        read.model().ifPresent(policy -> PolicyFit.within(policy)
                .forEach(misfit -> read.problems().add(placeOf(misfit, policy, read.file()), misfit.found())));
        Set<String> declared =
                read.file().codes("contexts").stream().map(Fields.Code::text).collect(Collectors.toSet());
        asked(read.file())
                .filter(code -> !declared.contains(code.text()) && !all.someStandardDeclaresContext(code.text()))
                .forEach(code ->
                        read.problems().add(code.place(), ReferenceFault.CONTEXT_NOT_DECLARED.found(code.text())));
    }

    private static Place placeOf(Misfit misfit, Policy policy, Fields file) {
        return misfit.rule().map(code -> placeOf(code, policy.rules(), file)).orElse(Place.WHOLE_FILE);
    }

    /** Where the rule of this code begins. */
    static Place placeOf(String code, List<EvidenceRule> rules, Fields file) {
        List<String> codes = rules.stream().map(EvidenceRule::code).toList();
        return file.items("rules").eachFields().get(codes.indexOf(code)).place();
    }
}
