package org.countersign.assessment.qualifications;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.countersign.assessment.pages.Badge;
import org.countersign.catalogue.qualifications.Structure;

/**
 * What the page of a learner's qualification shows.
 *
 * @param learner null where it is the reader's own
 * @param chosenBy null while nothing was chosen
 * @param findings of the whole choice, sentences
 * @param parts groups with the units that were chosen of them
 * @param besides units that do not count
 * @param choose where units are chosen; null where it is not the reader's to do
 * @param earlier choices in whose place the present one stands
 */
@TemplateData
record QualificationView(
        QualificationLine line,
        String learner,
        String catalogue,
        String chosenBy,
        List<String> findings,
        List<Part> parts,
        List<UnitLine> besides,
        String choose,
        String print,
        List<String> earlier) {

    /** @param findings about the group, sentences */
    @TemplateData
    record Part(Structure.Part group, List<String> findings, List<UnitLine> units) {}

    /**
     * @param href the page of the unit, or of its enrolment; null where the reader may open neither
     * @param badge how far it is; null while nobody is enrolled on it
     * @param note what stands in the place of it
     * @param met null where nobody can say
     * @param enrol where the learner is enrolled on it; null where it is not the reader's to do, or not possible
     */
    @TemplateData
    record UnitLine(
            String code,
            String title,
            List<String> facts,
            String href,
            Badge badge,
            String note,
            String met,
            String enrol) {}
}
