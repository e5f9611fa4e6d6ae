package org.countersign.enrolment.refusals;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.countersign.rules.CriterionFinding;
import org.countersign.rules.DatingRefusal;
import org.countersign.rules.Finding;
import org.countersign.rules.FindingCodes;
import org.countersign.rules.IndependenceRefusal;
import org.countersign.rules.JudgingRefusal;
import org.countersign.rules.QualificationFinding;
import org.countersign.rules.RequirementFinding;
import org.countersign.rules.SigningRefusal;
import org.countersign.site.openapi.ProblemCodes;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Lists the findings with which the rules refuse among the codes of the published problem documents. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RefusalsByRuleInTheJson implements OASFilter {

    /** What only ever refuses, and what a criterion or a period still lacks when it is to be signed off or attested. */
    private static final List<Class<? extends Finding>> REFUSING = List.of(
            DatingRefusal.class,
            IndependenceRefusal.class,
            JudgingRefusal.class,
            QualificationFinding.NotAllowed.class,
            SigningRefusal.class,
            CriterionFinding.CriterionUntouched.class,
            CriterionFinding.CriterionNotAccepted.class,
            CriterionFinding.OccasionsShort.class,
            CriterionFinding.RestsAlone.class,
            CriterionFinding.ContextsMissing.class,
            RequirementFinding.PeriodShort.class);

    @Override
    public void filterOpenAPI(OpenAPI description) {
        REFUSING.forEach(
                kind -> ProblemCodes.list(description, FindingCodes.of(kind).keySet()));
    }
}
