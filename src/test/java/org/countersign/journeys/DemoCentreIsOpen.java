package org.countersign.journeys;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation of its own in which the demo centre was made at start; all journeys share it. */
public class DemoCentreIsOpen implements QuarkusTestProfile {

    /** As the sign-in page tells it to everybody. */
    static final String PASSWORD = "difficult customers welcome";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("countersign.demo", "true", "countersign.data", "./target/test-data/demo-centre-${quarkus.uuid}");
    }
}
