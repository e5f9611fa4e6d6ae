package org.countersign.assessment.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.countersign.assessment.Unit;
import org.countersign.assessment.UnitSection;
import org.countersign.enrolment.Access;

/** The signatures at the foot of the unit page. */
@ApplicationScoped
class SigningSection implements UnitSection {

    private final SigningViews views;

    SigningSection(SigningViews views) {
        this.views = views;
    }

    @CheckedTemplate(basePath = "signing")
    static class Templates {

        static native TemplateInstance section(SignatureLines signed);
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<TemplateInstance> of(Unit unit, Access reader) {
        return Optional.of(Templates.section(views.lines(unit)));
    }
}
