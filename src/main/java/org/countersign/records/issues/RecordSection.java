package org.countersign.records.issues;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.countersign.assessment.Unit;
import org.countersign.assessment.UnitSection;
import org.countersign.enrolment.Access;

/** The way from the unit page to its record. */
@ApplicationScoped
class RecordSection implements UnitSection {

    @CheckedTemplate(basePath = "records")
    static class Templates {

        static native TemplateInstance section(String path);
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<TemplateInstance> of(Unit unit, Access reader) {
        return Optional.of(Templates.section("/records/" + unit.enrolment().id()));
    }
}
