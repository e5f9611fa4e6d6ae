package org.countersign.portfolio.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerCodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C-101                | C-101
            C-102, C-101         | C-101/C-102
            C-101;C-103          | C-101/C-103
            C-101，C-103          | C-101/C-103
            'C-102\nC-101'       | C-101/C-102
            Mr Jones             | Mr Jones
            K01 and K02          | K01 and K02
            k01, K01             | K01/k01
            ' , ;  '             | ''
            \u200B               | ''
            """)
    void codesAreTypedApartByCommaSemicolonOrEndOfLineAndStayAsTyped(String typed, String codes) {
        assertThat(String.join("/", CustomerCodes.in(typed))).isEqualTo(codes);
    }

    @Test
    void codesOfSeveralLinesDoNotRunIntoEachOtherInTheOneLineOfTheForm() {
        TypedOccasion typed = new TypedOccasion("", "", "", "", "", List.of(), "K01\r\nK02,\n K03", "");
        assertThat(typed.customers()).isEqualTo("K01, K02, K03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jones",
                "O'Brien",
                "Łucja",
                "McDonald",
                "Mr Jones",
                "mrs o’brien",
                "Dr. Who",
                "Jo Smith",
                "J. Smith",
                "Ann-Marie Lloyd",
                "Jo\u00A0Smith",
                "Zoe\u0301 Jones"
            })
    void whatLooksLikeANameIsPointedAt(String code) {
        assertThat(warnings(code)).containsExactly("“" + code + "” looks like a name. Use your centre’s code.");
    }

    @Test
    void soIsAnEMailAddress() {
        assertThat(warnings("jo.smith@example.org"))
                .containsExactly("“jo.smith@example.org” looks like an e-mail address. Use your centre’s code.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"07700900123", "+447700900123", "07700 900 123", "(029) 2018 0123"})
    void soIsATelephoneNumber(String code) {
        assertThat(warnings(code))
                .containsExactly("“" + code + "” looks like a telephone number. Use your centre’s code.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C-101", "CUST17", "A12", "c7", "101", "DESK-4", "Desk 4", "MS-12", "DR K01", "K01 and K02"})
    void aCodeIsNot(String code) {
        assertThat(warnings(code)).isEmpty();
    }

    private static List<String> warnings(String code) {
        return CustomerCodes.warnings(new TreeSet<>(List.of(code)));
    }
}
