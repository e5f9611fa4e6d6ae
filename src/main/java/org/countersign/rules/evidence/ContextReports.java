package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.rules.ContextFinding.ContextKnown;
import org.countersign.rules.ContextFinding.ContextNotShown;
import org.countersign.rules.ContextFinding.ContextShown;
import org.countersign.rules.ContextFinding.ContextUnclaimed;
import org.countersign.rules.Finding;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.ContextReport;
import org.countersign.standards.Context;

/** Works out for one context whether it was shown in the unit (CFACSC4 evidence requirement 4). */
final class ContextReports {

    private ContextReports() {}

    /**
     * @param performance what was submitted for the performance criteria its list belongs to
     * @param knowledge what was submitted for knowledge criteria, where that is enough; none where it is not
     */
    static ContextReport of(Context context, List<CriterionEvidence> performance, List<CriterionEvidence> knowledge) {
        List<String> evidence = showing(context, performance, CriterionEvidence::accepted);
        List<String> known = known(context, knowledge);
        if (!evidence.isEmpty()) {
            return shown(context, evidence, known, performance);
        }
        return known.isEmpty() ? notShown(context, performance, knowledge) : onlyKnown(context, known);
    }

    private static List<String> known(Context context, List<CriterionEvidence> knowledge) {
        List<Accepted> explaining = knowledge.stream()
                .flatMap(shown -> shown.accepted().evidence().stream())
                .filter(evidence -> evidence.explains(context.code()))
                .toList();
        return References.of(explaining, Accepted::reference);
    }

    private static ContextReport onlyKnown(Context context, List<String> known) {
        return new ContextReport(
                context,
                ContextReport.Standing.KNOWN,
                List.of(),
                known,
                List.of(),
                new ContextKnown(context.code(), context.label(), known));
    }

    private static ContextReport shown(
            Context context, List<String> evidence, List<String> known, List<CriterionEvidence> performance) {
        List<String> agreed = showing(context, performance, CriterionEvidence::expected);
        List<String> deciding = Stream.concat(evidence.stream(), agreed.stream())
                .filter(one -> evidence.contains(one) != agreed.contains(one))
                .toList();
        Finding finding = new ContextShown(
                context.code(),
                context.label(),
                evidence,
                References.of(deciding, Function.identity()),
                deciding.isEmpty() ? List.of() : agreed);
        List<String> criteria = performance.stream()
                .filter(shown -> shown.accepted().shows(context.code()))
                .map(CriterionEvidence::code)
                .toList();
        return new ContextReport(context, ContextReport.Standing.SHOWN, evidence, known, criteria, finding);
    }

    private static List<String> showing(
            Context context, List<CriterionEvidence> performance, Function<CriterionEvidence, BodyOfEvidence> of) {
        List<Accepted> showing = performance.stream()
                .flatMap(shown -> of.apply(shown).evidence().stream())
                .filter(evidence -> evidence.shows(context.code()))
                .toList();
        return References.of(showing, Accepted::reference);
    }

    private static ContextReport notShown(
            Context context, List<CriterionEvidence> performance, List<CriterionEvidence> knowledge) {
        List<Submitted> recording = Stream.concat(
                        claims(performance).filter(claim -> claim.records(context.code())),
                        // Answers without an occasion speak of what a trainee has confirmed on them.
                        claims(knowledge)
                                .filter(claim -> claim.speaksOf(context.code()) || claim.wouldExplain(context.code())))
                .toList();
        // A piece is named once, for the claim that is nearest to showing the context.
        List<String> named = new ArrayList<>();
        List<String> waiting = that(recording, Submitted::mayBeAccepted, named);
        List<String> provisional = that(recording, claim -> wouldCount(claim, context.code()), named);
        List<String> unconfirmed = that(recording, ContextReports::judgedWithoutIt, named);
        List<String> referred = that(recording, ContextReports::referred, named);
        Finding finding = named.isEmpty()
                ? new ContextUnclaimed(context.code(), context.label())
                : new ContextNotShown(context.code(), context.label(), waiting, provisional, unconfirmed, referred);
        ContextReport.Standing standing = waiting.isEmpty() && provisional.isEmpty()
                ? ContextReport.Standing.NOT_SHOWN
                : ContextReport.Standing.CLAIMED;
        return new ContextReport(context, standing, List.of(), List.of(), List.of(), finding);
    }

    private static Stream<Submitted> claims(List<CriterionEvidence> criteria) {
        return criteria.stream().flatMap(shown -> shown.claims().stream());
    }

    private static boolean wouldCount(Submitted claim, String context) {
        return claim.criterion().isPerformance() ? claim.wouldShow(context) : claim.wouldExplain(context);
    }

    /** Whatever the countersigner answers, the context is no nearer to being shown. */
    private static boolean judgedWithoutIt(Submitted claim) {
        ClaimReport.Standing standing = claim.report().standing();
        return standing == ClaimReport.Standing.MET || standing == ClaimReport.Standing.PROVISIONAL;
    }

    private static boolean referred(Submitted claim) {
        return claim.report().standing() == ClaimReport.Standing.NOT_YET;
    }

    private static List<String> that(List<Submitted> claims, Predicate<Submitted> wanted, List<String> named) {
        List<Submitted> such = claims.stream()
                .filter(claim -> wanted.test(claim) && !named.contains(claim.reference()))
                .toList();
        List<String> references = References.of(such, Submitted::reference);
        named.addAll(references);
        return references;
    }
}
