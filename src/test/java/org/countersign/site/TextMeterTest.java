package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

class TextMeterTest {

    private static final int MEGABYTE = 1 << 20;

    private final TextMeter meter = new TextMeter(2 * MEGABYTE);
    private final Buffer megabyte = Buffer.buffer(new byte[MEGABYTE]);

    @Test
    void filesOfAnySizeTakeNoRoom() {
        for (int chunk = 0; chunk < 100; chunk++) {
            assertThat(meter.overflowsWith(megabyte)).isFalse();
            meter.isNoText(megabyte);
        }
    }

    @Test
    void textThatIsLongerThanAFormMayBeIsToldOnce() {
        assertThat(meter.overflowsWith(megabyte)).isFalse();
        assertThat(meter.overflowsWith(megabyte)).isFalse();
        assertThat(meter.overflowsWith(megabyte))
                .as("what stands beside the text")
                .isFalse();

        assertThat(meter.overflowsWith(megabyte)).isTrue();
        assertThat(meter.overflowsWith(megabyte)).isFalse();
    }
}
