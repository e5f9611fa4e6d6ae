package org.countersign.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.junit.jupiter.api.Test;

/**
 * What summaries say of units in which the same happened each time. The program carries it, and makes every summary anew
 * that was kept by one that carried something else: whoever changes a rule has to change this file, and needs to think of
 * nothing else.
 */
class SummaryFormTest {

    private static final Path CARRIED = Path.of("src/main/resources/org/countersign/assessment/summary/found.txt");
    private static final Path FOUND = Path.of("target/found.txt");

    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void whatIsFoundOfTheSameFactsIsWhatTheProgramCarries() throws IOException {
        String found = FixedUnits.all().entrySet().stream()
                .map(SummaryFormTest::said)
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(FOUND, found);

        assertThat(found)
                .as("The rules find something else of the same facts. If that is meant: cp %s %s", FOUND, CARRIED)
                .isEqualTo(Files.readString(CARRIED));
    }

    @Test
    void somethingElseThatIsCarriedIsAnotherForm() throws IOException {
        String carried = Files.readString(CARRIED);

        assertThat(UnitSummary.form(carried)).isEqualTo(UnitSummary.FORM);
        assertThat(UnitSummary.form(carried.replaceFirst("VERIFIED", "RELEASED")))
                .isNotEqualTo(UnitSummary.FORM);
    }

    @Test
    void everyStageAndEverythingThatCanWaitIsAmongThem() {
        EnumSet<UnitStage> stages = EnumSet.noneOf(UnitStage.class);
        EnumSet<Waiting.Kind> kinds = EnumSet.noneOf(Waiting.Kind.class);
        EnumSet<Decider> deciders = EnumSet.noneOf(Decider.class);
        FixedUnits.all().values().stream().map(UnitSummary::of).forEach(summary -> {
            stages.add(summary.stage());
            summary.waiting().forEach((decider, waiting) -> {
                deciders.add(decider);
                waiting.forEach(one -> kinds.add(one.kind()));
            });
        });

        assertThat(stages).isEqualTo(EnumSet.complementOf(EnumSet.of(UnitStage.RELEASED)));
        assertThat(kinds).isEqualTo(EnumSet.allOf(Waiting.Kind.class));
        assertThat(deciders).isEqualTo(EnumSet.allOf(Decider.class));
    }

    private static String said(Map.Entry<String, Unit> unit) {
        UnitSummary summary = UnitSummary.of(unit.getValue());
        Progress progress = summary.progress();
        StringBuilder said = new StringBuilder(unit.getKey())
                .append(": ")
                .append(summary.stage())
                .append(", of ")
                .append(progress.total())
                .append(" met ")
                .append(progress.met())
                .append(", claimed ")
                .append(progress.claimed())
                .append(", untouched ")
                .append(progress.untouched())
                .append(", signed off ")
                .append(progress.signedOff())
                .append("; moved at ")
                .append(minute(summary.lastMoved()));
        summary.provisionalSince().ifPresent(since -> said.append("; provisional ")
                .append(summary.provisional())
                .append(" since ")
                .append(minute(since)));
        summary.waiting()
                .forEach((decider, waiting) -> waiting.forEach(one -> said.append("\n  ")
                        .append(decider)
                        .append(" ")
                        .append(one.kind())
                        .append(" ")
                        .append(one.what())
                        .append(" ")
                        .append(one.version())
                        .append(" ")
                        .append(one.criteria())
                        .append(" since ")
                        .append(minute(one.since()))));
        return said.toString();
    }

    private static long minute(Instant moment) {
        return Duration.between(START, moment).toMinutes();
    }
}
