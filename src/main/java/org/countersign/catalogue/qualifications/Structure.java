package org.countersign.catalogue.qualifications;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.EditionKey;
import org.countersign.standards.qualifications.Qualification.Group;
import org.countersign.standards.qualifications.Qualification.Unit;

/**
 * A qualification as it is laid out for people.
 *
 * @param asked of the whole, in words
 */
@TemplateData
public record Structure(List<String> asked, List<Part> parts) {

    /** How many of its units the library has no standard of. */
    public long withoutStandard() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.standard().isEmpty())
                .count();
    }

    /**
     * A group, below those it is part of.
     *
     * @param within how many groups it is part of, one in the other
     */
    @TemplateData
    public record Part(Group group, int within, List<String> asked, List<Line> lines) {}

    /**
     * @param facts level, credit and whether it is mandatory, in words
     * @param remarks what it cannot be chosen with, and what it stands for
     * @param standard the newest edition of its standard; empty where the library has none
     */
    @TemplateData
    public record Line(Unit unit, List<String> facts, List<String> remarks, Optional<EditionKey> standard) {}
}
