package org.countersign.assessment.qualifications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.countersign.assessment.Unit;
import org.countersign.assessment.UnitSection;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.site.lists.Choice;

/** The way from the unit page to the qualifications that the unit is a unit of. */
@ApplicationScoped
class QualificationSection implements UnitSection {

    private final QualificationEnrolments qualifications;

    QualificationSection(QualificationEnrolments qualifications) {
        this.qualifications = qualifications;
    }

    @CheckedTemplate(basePath = "qualifications")
    static class Templates {

        /** @param qualifications their addresses and titles */
        static native TemplateInstance section(List<Choice> qualifications);
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public Optional<TemplateInstance> of(Unit unit, Access reader) {
        List<Choice> partOf = qualifications.withUnit(reader).stream()
                .map(one -> new Choice(
                        LearnersQualificationPages.PATH + "/" + one.enrolment().id(),
                        one.qualification().displayTitle()))
                .toList();
        return partOf.isEmpty() ? Optional.empty() : Optional.of(Templates.section(partOf));
    }
}
