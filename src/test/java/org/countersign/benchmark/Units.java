package org.countersign.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * The units that are measured, made in the demo centre and each filled by an assessor.
 *
 * @param first the one that everything is measured with, Dorota's, whose assessor Helen has as many more like it as make a
 *     full caseload
 * @param alone as large, the only unit of its assessor
 * @param small of few pieces, of an assessor who has this and the large one
 * @param large of many pieces
 */
record Units(FullUnit first, FullUnit alone, FullUnit small, FullUnit large) {

    static final int CASELOAD = 40;
    static final int FEW = 10;
    static final int MANY = 200;

    static final String ASSESSOR_OF_ONE = "assessor.of.one";
    static final String ASSESSOR_OF_TWO = "assessor.of.two";

    static Units made(Program program) throws IOException, InterruptedException {
        Centre centre = Centre.of(program);
        Session dorota = Session.of("dorota", program);
        Session helen = Session.of("helen", program);
        JsonNode like = dorota.getJson("/api/v1/enrolments").get("items").get(0);
        JsonNode helensId = like.findParents("capacity").stream()
                .filter(allocation -> allocation.get("capacity").asText().equals("assessor"))
                .findFirst()
                .orElseThrow()
                .get("person");
        FullUnit first = FullUnit.filled(dorota, helen, FullUnit.PIECES);
        for (int unit = 1; unit < CASELOAD; unit++) {
            FullUnit.filled(centre.enrol("learner" + unit, like, helensId), helen, FullUnit.PIECES);
        }
        Centre.Member ofOne = centre.join(ASSESSOR_OF_ONE, "assessor");
        FullUnit alone = filled(centre, like, ofOne, "learner.alone", FullUnit.PIECES);
        Centre.Member ofTwo = centre.join(ASSESSOR_OF_TWO, "assessor");
        FullUnit small = filled(centre, like, ofTwo, "learner.small", FEW);
        return new Units(first, alone, small, filled(centre, like, ofTwo, "learner.large", MANY));
    }

    private static FullUnit filled(Centre centre, JsonNode like, Centre.Member assessor, String learner, int pieces)
            throws IOException, InterruptedException {
        return FullUnit.filled(centre.enrol(learner, like, assessor.id()), assessor.session(), pieces);
    }
}
