package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
        List<String> criteria = new ArrayList<>();
        List<Accepted> showing = new ArrayList<>();
        for (Shown shown : performance) {
            List<Accepted> here = shown.accepted().evidence().stream()
                    .filter(evidence -> evidence.shows(context.code()))
                    .toList();
            if (!here.isEmpty()) {
                criteria.add(shown.code());
                showing.addAll(here);
            }
        }
        return showing.isEmpty() ? notShown(context, performance) : shown(context, showing, criteria);
    }

    private static ContextReport shown(Context context, List<Accepted> showing, List<String> criteria) {
        List<String> evidence = References.of(showing, Accepted::reference);
        Finding finding = new ContextShown(context.code(), context.shortLabel(), evidence);
        return new ContextReport(context, ContextReport.Standing.SHOWN, evidence, criteria, finding);
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
                ? new ContextUnclaimed(context.code(), context.shortLabel())
                : new ContextNotShown(
                        context.code(), context.shortLabel(), waiting, provisional, unconfirmed, referred);
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
