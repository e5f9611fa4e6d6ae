package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # proxies, the header,                          whoever it is counted for
            0,         198.51.100.1,                        10.0.0.2
            0,         ,                                    10.0.0.2
            1,         ,                                    10.0.0.2
            1,         198.51.100.1,                        198.51.100.1
            1,         '203.0.113.9, 198.51.100.1',         198.51.100.1
            1,         '203.0.113.9 , 198.51.100.1:50312',  198.51.100.1
            2,         '203.0.113.9, 198.51.100.1, 10.0.0.1', 198.51.100.1
            2,         198.51.100.1,                        198.51.100.1
            1,         '203.0.113.9, unknown',              10.0.0.2
            2,         '203.0.113.9, unknown, 10.0.0.1',    10.0.0.1
            1,         '203.0.113.9,',                      10.0.0.2
            1,         '2001:db8:1:2:3:4:5:6',              20010db800010002
            1,         '[2001:db8:1:2::7]:50312',           20010db800010002
            1,         '::ffff:198.51.100.1',               198.51.100.1
            """)
    void theRightmostEntryThatIsNoProxyOfOursCounts(int proxies, String header, String counted) {
        List<String> headers = header == null ? List.of() : List.of(header);
        assertThat(CallerAddress.counted("10.0.0.2", headers, proxies)).isEqualTo(counted);
    }

    @Test
    void headersOfTheSameNameFollowEachOther() {
        assertThat(CallerAddress.counted("10.0.0.2", List.of("198.51.100.1", "203.0.113.9"), 1))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void whoeverHasAWholeNetworkOfAddressesCountsAsOne() {
        assertThat(Stream.of("2001:db8:1:2::1", "2001:db8:1:2:ffff::9")
                        .map(address -> CallerAddress.counted(address, List.of(), 0)))
                .containsOnly("20010db800010002");
        assertThat(Arrays.asList("::1", "2001:db8:1:3::1"))
                .noneMatch(
                        address -> CallerAddress.counted(address, List.of(), 0).equals("20010db800010002"));
    }
}
