package org.countersign.portfolio.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerCodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C-101                | C-101
            C-102, C-101         | C-101 C-102
            C-101 C-101;C-103    | C-101 C-103
            ' , ;  '             | ''
            """)
    void codesAreTypedApartByCommasOrSpaces(String typed, String codes) {
        assertThat(String.join(" ", CustomerCodes.in(typed))).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jones", "O'Brien", "Łucja", "McDonald", "jo.smith@example.org", "07700900123", "+447700900123"})
    void whatLooksLikeANameAnAddressOrANumberToCallIsPointedAt(String code) {
        assertThat(CustomerCodes.thatLookPersonal(CustomerCodes.in(code))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-101", "CUST17", "A12", "c7", "101", "DESK-4"})
    void aCodeIsNot(String code) {
        assertThat(CustomerCodes.thatLookPersonal(CustomerCodes.in(code))).isEmpty();
    }
}
