package org.countersign.catalogue.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.EditionKey;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.importing.Imported;
import org.countersign.standards.importing.Traced;
import org.countersign.standards.importing.transcript.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is made of a published document, as the JSON tells it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ImportDocument(
        UUID id, @Schema(examples = "FE2D04.docx") String name, List<StandardFound> found) {

    /** One standard in a document. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record StandardFound(
            @Schema(description = "From 1, in the order of the document", examples = "1")
            int number,

            @Schema(description = "Why nothing is made of it, and what to do; absent where it can be added")
            Optional<WhyNot> refused,

            @Schema(
                    description = "The key that is answered by \"yes\" where there is no more of it; absent unless it"
                            + " seems to be cut off",
                    examples = "whole")
            Optional<String> whole,

            @Schema(description = "Where the catalogue has this edition: whether it says the same, and how it differs")
            Optional<WhyNot> there,

            Optional<EditionKey> standard,

            @Schema(examples = "21") long performance,

            @Schema(examples = "20") long knowledge,

            @Schema(examples = "0") long elements,

            List<QuestionAsked> questions,

            @Schema(description = "Each piece with the lines of the document that it was made of")
            List<PieceOfLines> pieces,

            @Schema(description = "The file of the standard, whole")
            Optional<String> yaml) {}

    /** Why not, for programs and for people. */
    record WhyNot(
            @Schema(examples = "cut-off") String code,

            @Schema(examples = "The document seems to be cut off: it ends on line 14 with \"and\".")
            String what,

            @Schema(examples = "Fetch the whole document and import that.")
            String remedy) {

        static WhyNot of(Fault.Found found) {
            return new WhyNot(found.code(), found.what(), found.remedy());
        }
    }

    /** Something that is not certain. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record QuestionAsked(
            @Schema(examples = "heading-or-end-57") String key,

            @Schema(examples = "Is \"Financing requirements\" a heading of its own (heading), or the end of P7 (end)?")
            String question,

            @Schema(description = "Of the document; 0 where it is about none", examples = "57")
            int firstLine,

            @Schema(examples = "57") int lastLine,

            @Schema(description = "Empty where any text is an answer", examples = "[\"heading\", \"end\"]")
            List<String> answers,

            @Schema(description = "Used as long as nobody answers", examples = "heading")
            String assumed,

            @Schema(description = "Absent while it is open", examples = "end")
            Optional<String> given) {

        static QuestionAsked of(Question question) {
            return new QuestionAsked(
                    question.key(),
                    question.sentence(),
                    question.lines().first(),
                    question.lines().last(),
                    question.possible(),
                    question.assumed(),
                    question.given());
        }
    }

    /** A piece of the result. */
    record PieceOfLines(
            @Schema(examples = "item") Traced.Kind kind,

            @Schema(description = "A code, a label or a heading", examples = "P1")
            String name,

            @Schema(examples = "greet the customer") String text,

            @Schema(examples = "12") int firstLine,

            @Schema(examples = "13") int lastLine) {

        static PieceOfLines of(Traced traced) {
            return new PieceOfLines(
                    traced.kind(),
                    traced.name(),
                    traced.text(),
                    traced.span().first(),
                    traced.span().last());
        }
    }

    static ImportDocument of(Import document) {
        return new ImportDocument(
                document.id(),
                document.name(),
                document.found().stream().map(ImportDocument::found).toList());
    }

    private static StandardFound found(Import.Found found) {
        Optional<Imported.Result> result = found.imported().result();
        return new StandardFound(
                found.number(),
                found.imported().refused().map(WhyNot::of),
                found.imported().whole(),
                found.there().map(WhyNot::of),
                result.map(made -> made.standard().key()),
                result.map(made -> made.criteria(CriterionKind.PERFORMANCE)).orElse(0L),
                result.map(made -> made.criteria(CriterionKind.KNOWLEDGE)).orElse(0L),
                result.map(Imported.Result::elements).orElse(0L),
                result.map(made ->
                                made.questions().stream().map(QuestionAsked::of).toList())
                        .orElse(List.of()),
                result.map(made ->
                                Traced.of(made).stream().map(PieceOfLines::of).toList())
                        .orElse(List.of()),
                result.map(Imported.Result::yaml));
    }
}
