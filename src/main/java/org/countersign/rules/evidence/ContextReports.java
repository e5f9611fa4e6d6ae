package org.countersign.rules.evidence;

import java.util.ArrayList;
import java.util.List;
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
        List<ClaimReport> recording = performance.stream()
                .flatMap(shown -> shown.claims().stream())
                .filter(claim -> claim.records(context.code()))
                .map(Submitted::report)
                .toList();
        // A piece is named once, for the claim that is nearest to showing the context.
        List<String> named = new ArrayList<>();
        List<String> waiting = that(recording, ClaimReport.Standing.WAITING, named);
        List<String> provisional = that(recording, ClaimReport.Standing.PROVISIONAL, named);
        List<String> unconfirmed = that(recording, ClaimReport.Standing.MET, named);
        List<String> referred = that(recording, ClaimReport.Standing.NOT_YET, named);
        Finding finding = named.isEmpty()
                ? new ContextUnclaimed(context.code(), context.shortLabel())
                : new ContextNotShown(
                        context.code(), context.shortLabel(), waiting, provisional, unconfirmed, referred);
        ContextReport.Standing standing = waiting.isEmpty() && provisional.isEmpty()
                ? ContextReport.Standing.NOT_SHOWN
                : ContextReport.Standing.CLAIMED;
        return new ContextReport(context, standing, List.of(), List.of(), finding);
    }

    private static List<String> that(List<ClaimReport> claims, ClaimReport.Standing standing, List<String> named) {
        List<ClaimReport> such = claims.stream()
                .filter(claim -> claim.standing() == standing && !named.contains(claim.reference()))
                .toList();
        List<String> references = References.of(such, ClaimReport::reference);
        named.addAll(references);
        return references;
    }
}
