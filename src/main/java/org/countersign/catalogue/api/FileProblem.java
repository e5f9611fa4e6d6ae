package org.countersign.catalogue.api;

import org.countersign.standards.Problem;
import org.countersign.standards.faults.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something wrong in a file, as the JSON tells it. */
@Schema(name = "FileProblem")
record FileProblem(
        @Schema(examples = "standards/published/CFACSC4.yaml")
        String file,

        @Schema(description = "From 1; 0 where the whole file is meant", examples = "12")
        int line,

        @Schema(description = "From 1; 0 where the whole file is meant", examples = "5")
        int column,

        @Schema(
                description = "What sort of problem it is, for programs: stable, though further ones may come;"
                        + " the sentences are for people and may be worded anew",
                examples = "key-twice")
        String code,

        @Schema(
                description = "How much it is in the way: a file is left out only while something in it is refused",
                examples = "refused")
        Severity severity,

        @Schema(examples = "\"C4.1.1\" stands here a second time; the first is on line 41.")
        String what,

        @Schema(examples = "Remove one of the two, or correct its name.")
        String remedy) {

    static FileProblem of(Problem problem) {
        return new FileProblem(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.code(),
                problem.found().fault().severity(),
                problem.what(),
                problem.remedy());
    }
}
