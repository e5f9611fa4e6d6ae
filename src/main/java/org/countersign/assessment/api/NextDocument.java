package org.countersign.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.assessment.pages.NextSteps;
import org.countersign.assessment.waiting.OwnNext;
import org.countersign.enrolment.Access;
import org.countersign.rules.next.Next;
import org.countersign.rules.next.Party;
import org.countersign.rules.next.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What brings a unit on: how much of what is missing a party can act on, and the reader's own next step in it. */
@Schema(name = "NextInUnit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NextDocument(
        @Schema(examples = "assessor", description = "A trainee decides in an assessor's place")
        Party party,

        @Schema(examples = "3", description = "Criteria that they can do something for")
        int criteria,

        @Schema(examples = "1", description = "Requirements that they can do something for")
        int requirements,

        @Schema(description = "What you do next as this party; absent where it is not yours")
        StepDocument step) {

    /** The one next step, with what it is about. */
    @Schema(name = "NextStep")
    record StepDocument(
            @Schema(examples = "judge") String code,

            @Schema(description = "By name", examples = """
                    {"claims": 2, "criterion": "C4.1.2", "reference": "E03", "piece": "7d1a5f0e-5c7c-4f7e-9d43-0b3f4a4d2c11"}""") Map<String, Object> arguments,

            @Schema(examples = "2 claims wait to be judged, beginning with E03.")
            String sentence) {}

    /** What is yours comes first. */
    static List<NextDocument> of(Unit unit, Access reader, NextSteps said) {
        OwnNext own = OwnNext.of(unit, reader);
        Stream<NextDocument> others = Arrays.stream(Party.values())
                .filter(party -> party != own.party())
                .filter(party -> !Share.of(party, unit.report()).isNothing())
                .map(party -> of(unit, party, null));
        return Stream.concat(Stream.of(of(unit, own.party(), step(unit, own.step(), said))), others)
                .toList();
    }

    private static NextDocument of(Unit unit, Party party, StepDocument step) {
        Share share = Share.of(party, unit.report());
        return new NextDocument(party, share.criteria(), share.requirements(), step);
    }

    private static StepDocument step(Unit unit, Next next, NextSteps said) {
        return new StepDocument(
                next.code(), next.arguments(), said.said(unit, next).sentence());
    }
}
