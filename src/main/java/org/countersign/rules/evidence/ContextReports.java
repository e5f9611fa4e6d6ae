package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** @param performance what was submitted for the performance criteria */
    static ContextReport of(Context context, List<Shown> performance) {
        List<String> evidence = showing(context, performance, Shown::accepted);
        return evidence.isEmpty() ? notShown(context, performance) : shown(context, evidence, performance);
    }

    private static ContextReport shown(Context context, List<String> evidence, List<Shown> performance) {
        List<String> agreed = showing(context, performance, Shown::expected);
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
                .map(Shown::code)
                .toList();
        return new ContextReport(context, ContextReport.Standing.SHOWN, evidence, criteria, finding);
    }

    private static List<String> showing(Context context, List<Shown> performance, Function<Shown, Body> of) {
        List<Accepted> showing = performance.stream()
                .flatMap(shown -> of.apply(shown).evidence().stream())
                .filter(evidence -> evidence.shows(context.code()))
                .toList();
        return References.of(showing, Accepted::reference);
    }

    private static ContextReport notShown(Context context, List<Shown> performance) {
        List<Submitted> recording = performance.stream()
                .flatMap(shown -> shown.claims().stream())
                .filter(claim -> claim.records(context.code()))
                .toList();
        // A piece is named once, for the claim that is nearest to showing the context.
        List<String> named = new ArrayList<>();
        List<String> waiting = that(recording, Submitted::mayBeAccepted, named);
        List<String> provisional = that(recording, claim -> claim.wouldShow(context.code()), named);
        List<String> unconfirmed = that(recording, ContextReports::judgedWithoutIt, named);
        List<String> referred = that(recording, ContextReports::referred, named);
        Finding finding = named.isEmpty()
                ? new ContextUnclaimed(context.code(), context.label())
                : new ContextNotShown(context.code(), context.label(), waiting, provisional, unconfirmed, referred);
        ContextReport.Standing standing = waiting.isEmpty() && provisional.isEmpty()
                ? ContextReport.Standing.NOT_SHOWN
                : ContextReport.Standing.CLAIMED;
        return new ContextReport(context, standing, List.of(), List.of(), finding);
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
