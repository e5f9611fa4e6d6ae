package org.countersign.assessment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.waiting.OwnNext;
import org.countersign.enrolment.Access;
import org.countersign.rules.next.Next;
import org.countersign.rules.next.Party;
import org.countersign.standards.Signatory;

/** Says the one next step of a reader in a unit, and where to do it. */
@ApplicationScoped
public class NextSteps {

    private final UnitWords words;

    NextSteps(UnitWords words) {
        this.words = words;
    }

    public NextStep of(Unit unit, Access reader) {
        return said(unit, OwnNext.of(unit, reader).step());
    }

    public NextStep said(Unit unit, Next next) {
        if (next instanceof Next.PutRight feedback) {
            return new NextStep(
                    words.nextReferred(feedback.criteria(), feedback.reference()), piece(unit, feedback.piece()));
        }
        if (next instanceof Next.Claim claim) {
            return new NextStep(
                    words.nextClaim(claim.criteria().size(), claim.criteria().get(0)), "/portfolio/new");
        }
        if (next instanceof Next.AddEvidence more) {
            String first = more.criteria().get(0);
            return new NextStep(
                    words.nextMore(more.criteria().size(), first),
                    UnitViews.path(unit.enrolment()) + "/criteria/" + first);
        }
        if (next instanceof Next.ShowContexts contexts) {
            return new NextStep(words.nextContexts(String.join(", ", contexts.contexts())), "/portfolio/new");
        }
        if (next instanceof Next.SeeRequirements) {
            return new NextStep(words.nextRequirements(), "#requirements");
        }
        return next instanceof Next.WaitFor wait ? waiting(wait) : decided(unit, next);
    }

    private NextStep waiting(Next.WaitFor wait) {
        boolean countersigner = wait.parties().contains(Party.COUNTERSIGNER);
        boolean assessor = wait.parties().contains(Party.ASSESSOR) || !countersigner;
        return new NextStep(words.nextWait(assessor, countersigner), null);
    }

    private NextStep decided(Unit unit, Next next) {
        String path = UnitViews.path(unit.enrolment());
        if (next instanceof Next.Judge judge) {
            return new NextStep(words.nextJudge(judge.claims(), judge.reference()), piece(unit, judge.piece()));
        }
        if (next instanceof Next.Countersign countersign) {
            return new NextStep(
                    words.nextCountersign(countersign.decisions()), QueueView.toCountersign(unit.enrolment()));
        }
        if (next instanceof Next.SignOff signOff) {
            return new NextStep(words.nextSignOff(signOff.criteria()), path + "?show=waiting#criteria");
        }
        if (next instanceof Next.Attest attest) {
            return new NextStep(words.nextAttest(), path + "/attestations/" + attest.ruleCode());
        }
        if (next instanceof Next.AnswerActions actions) {
            return new NextStep(words.nextActions(actions.open()), "#checks");
        }
        return signing(path, next);
    }

    private NextStep signing(String path, Next next) {
        if (next instanceof Next.Sign sign) {
            return new NextStep(words.nextSign(called(sign.other()), sign.otherSigned()), path + "/signing");
        }
        if (next instanceof Next.Signed signed) {
            return new NextStep(words.nextSigned(called(signed.missing())), null);
        }
        if (next instanceof Next.ToBeSigned unsigned) {
            List<String> missing = unsigned.missing().stream().map(this::called).toList();
            return new NextStep(
                    words.nextToBeSigned(missing.size(), missing.get(0), missing.get(missing.size() - 1)), null);
        }
        if (next instanceof Next.Verify) {
            return new NextStep(words.nextVerify(), path + "/sample");
        }
        if (next instanceof Next.Sample) {
            return new NextStep(words.nextSample(), path + "/sample");
        }
        return next instanceof Next.Finished
                ? new NextStep(words.nextFinished(), "#record")
                : new NextStep(words.nextNothing(), null);
    }

    private String called(Signatory signatory) {
        return switch (signatory) {
            case CANDIDATE -> words.theCandidate();
            case ASSESSOR -> words.theAssessor();
            case INTERNAL_VERIFIER -> words.theVerifier();
        };
    }

    private static String piece(Unit unit, UUID piece) {
        return UnitViews.path(unit.enrolment()) + "/pieces/" + piece;
    }
}
