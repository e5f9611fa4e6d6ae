package org.countersign.verification.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.countersign.assessment.Unit;
import org.countersign.assessment.UnitSection;
import org.countersign.enrolment.Access;

/** Samples and actions at the foot of the unit page, for verifiers and assessors and never for the learner. */
@ApplicationScoped
class ChecksSection implements UnitSection {

    private final ChecksViews views;

    ChecksSection(ChecksViews views) {
        this.views = views;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {

        static native TemplateInstance section(ChecksView checks);
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<TemplateInstance> of(Unit unit, Access reader) {
        return reader.seesTheVerification() ? Optional.of(Templates.section(views.of(unit, reader))) : Optional.empty();
    }
}
