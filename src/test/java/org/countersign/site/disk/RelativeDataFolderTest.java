package org.countersign.site.disk;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDataFolderTest {

    @ParameterizedTest
    @CsvSource({
        "records, ./records",
        "records/of 2026, ./records/of 2026",
        "./records, ./records",
        "../records, ../records",
        ".records, ./.records",
        "/srv/records, /srv/records"
    })
    void theDataFolderIsNamedSoThatTheDatabaseTakesIt(String typed, String taken) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredInterceptors()
                .withSources(new PropertiesConfigSource(
                        Map.of("countersign.data", typed, "database", "in:${countersign.data}/x"), "typed", 100))
                .build();

        assertThat(config.getValue("countersign.data", String.class)).isEqualTo(taken);
        assertThat(config.getValue("database", String.class)).isEqualTo("in:" + taken + "/x");
    }
}
