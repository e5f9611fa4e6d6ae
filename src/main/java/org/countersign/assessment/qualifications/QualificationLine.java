package org.countersign.assessment.qualifications;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.countersign.assessment.pages.Badge;

/**
 * A learner's qualification as lists and first pages show it.
 *
 * @param progress how far it is, a sentence each
 * @param missing what the choice lacks, a sentence each
 */
@TemplateData
public record QualificationLine(
        String path,
        String learner,
        String title,
        String edition,
        LocalDate enrolledOn,
        Badge badge,
        List<String> progress,
        List<String> missing) {}
