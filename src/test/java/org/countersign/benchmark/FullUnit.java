package org.countersign.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.benchmark.Judging.Judged;

/** A unit of 54 items, brought to so many pieces of eight claims each, every claim judged as met. */
record FullUnit(String enrolment, List<Judged> judged) {

    static final int PIECES = 50;
    static final int CLAIMS_OF_PIECE = 8;

    private static final List<String> CRITERIA = Stream.of("P", "K")
            .flatMap(kind -> IntStream.rangeClosed(1, 27).mapToObj(number -> kind + number))
            .toList();
    private static final List<String> CONTEXTS = List.of("4a", "4b", "4c", "4d");

    /** The only unit of this learner. */
    static FullUnit filled(Session learner, Session assessor, int pieces) throws IOException, InterruptedException {
        String enrolment = learner.getJson("/api/v1/enrolments")
                .get("items")
                .get(0)
                .get("id")
                .asText();
        withdrawWhatTheDemoCentreSubmitted(learner);
        Judging judging = new Judging(assessor, enrolment);
        List<Judged> judged = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            String context = CONTEXTS.get(piece % CONTEXTS.size());
            judged.addAll(judging.accept(submit(learner, draft(enrolment, piece, context)), context));
        }
        return new FullUnit(enrolment, judged);
    }

    private static void withdrawWhatTheDemoCentreSubmitted(Session learner) throws IOException, InterruptedException {
        for (JsonNode piece : learner.getJson("/api/v1/pieces").get("items")) {
            learner.post("/api/v1/pieces/" + piece.get("id").asText() + "/withdrawal", Map.of("key", Judging.key()));
        }
    }

    /** Returns the ids of its claims. */
    private static List<String> submit(Session learner, Map<String, Object> typed)
            throws IOException, InterruptedException {
        JsonNode draft = learner.post("/api/v1/pieces", Map.of("key", Judging.key(), "draft", typed));
        String piece = "/api/v1/pieces/" + draft.get("id").asText();
        learner.post(
                piece + "/versions",
                Map.of("key", Judging.key(), "revision", draft.get("revision").asInt()));
        return learner.getJson(piece).get("claims").findValuesAsText("id");
    }

    private static Map<String, Object> draft(String enrolment, int number, String context) {
        return Map.of(
                "title",
                "Customers at the enquiry desk, day " + (number + 1),
                "method",
                "WORK_PRODUCT",
                "account",
                "Two entries of the enquiry log, with what I said, what I offered and what was agreed.",
                "occasions",
                List.of(occasion(number, context)),
                "claims",
                IntStream.range(number * CLAIMS_OF_PIECE, (number + 1) * CLAIMS_OF_PIECE)
                        .mapToObj(claim -> Map.of(
                                "enrolment",
                                enrolment,
                                "criterion",
                                CRITERIA.get(claim % CRITERIA.size()),
                                "locator",
                                "entry " + (claim % 2 + 1)))
                        .toList(),
                "declared",
                true);
    }

    private static Map<String, Object> occasion(int number, String context) {
        return Map.of(
                "from",
                Judging.today().minusDays(1 + number % 9).toString(),
                "place",
                "Enquiry desk",
                "setting",
                "PAID_JOB",
                "sector",
                "PUBLIC",
                "contexts",
                List.of(context),
                "customers",
                "V-" + number);
    }

    String path() {
        return "/units/" + enrolment;
    }

    String recordPath() {
        return "/records/" + enrolment + "/record.pdf";
    }

    /** Decides one claim again; the newer decision supersedes the older. */
    void judgeAgain(Session assessor, int which) throws IOException, InterruptedException {
        int claim = which % judged.size();
        judged.set(claim, new Judging(assessor, enrolment).acceptAgain(judged.get(claim)));
    }
}
