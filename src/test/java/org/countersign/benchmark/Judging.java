package org.countersign.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An assessor's decisions in one unit over the JSON. */
record Judging(Session assessor, String enrolment) {

    private static final ZoneId CENTRE = ZoneId.of("Europe/London");

    static LocalDate today() {
        return LocalDate.now(CENTRE);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** A claim, and the judgement of it that stands. */
    record Judged(String claim, String judgement) {}

    List<Judged> accept(List<String> claims, String context) throws IOException, InterruptedException {
        return judge(claims.stream()
                .map(claim -> Map.<String, Object>of(
                        "key", key(), "claim", claim, "outcome", "MET", "contexts", List.of(context)))
                .toList());
    }

    Judged acceptAgain(Judged before) throws IOException, InterruptedException {
        return judge(List.of(Map.of(
                        "key", key(),
                        "claim", before.claim(),
                        "supersedes", before.judgement(),
                        "outcome", "MET",
                        "feedback", "Looked at again.")))
                .get(0);
    }

    private List<Judged> judge(List<Map<String, Object>> verdicts) throws IOException, InterruptedException {
        JsonNode judgements = assessor.post(
                "/api/v1/units/" + enrolment + "/judgements",
                Map.of("judgedOn", today().toString(), "judgements", verdicts));
        return judgements.findParents("claim").stream()
                .map(judgement -> new Judged(
                        judgement.get("claim").asText(), judgement.get("id").asText()))
                .toList();
    }
}
