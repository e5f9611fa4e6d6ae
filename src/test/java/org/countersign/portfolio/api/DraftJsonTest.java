package org.countersign.portfolio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.countersign.portfolio.drafts.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choices of a draft as programs write them, and as the form and every draft kept so far has them. */
class DraftJsonTest {

    private static final String DRAFT = """
            {"method": "%s", "occasions": [{"setting": "%s", "sector": "%s"}]}""";

    private static final ObjectMapper JSON = json();

    private static ObjectMapper json() {
        ObjectMapper json = new ObjectMapper();
        new DraftJson().customize(json);
        return json;
    }

    @ParameterizedTest
    @CsvSource({"work-product, paid-job, not-for-profit", "WORK_PRODUCT, PAID_JOB, NOT_FOR_PROFIT"})
    void bothSpellingsAreTheChoiceOfTheFormAndOneIsGivenOut(String method, String setting, String sector)
            throws JsonProcessingException {
        Typed typed = JSON.readValue(DRAFT.formatted(method, setting, sector), Typed.class);

        assertThat(typed.method()).isEqualTo("WORK_PRODUCT");
        assertThat(typed.occasions().get(0).setting()).isEqualTo("PAID_JOB");
        assertThat(typed.occasions().get(0).sector()).isEqualTo("NOT_FOR_PROFIT");
        JsonNode told = JSON.valueToTree(typed);
        assertThat(told.path("method").asText()).isEqualTo("work-product");
        assertThat(told.at("/occasions/0/setting").asText()).isEqualTo("paid-job");
        assertThat(told.at("/occasions/0/sector").asText()).isEqualTo("not-for-profit");
    }

    @Test
    void whatIsNoChoiceStaysAsItWasTypedAndWhatIsNotChosenIsLeftOut() throws JsonProcessingException {
        Typed typed = JSON.readValue(DRAFT.formatted("A_LETTER", "", ""), Typed.class);

        assertThat(typed.method()).isEqualTo("A_LETTER");
        JsonNode told = JSON.valueToTree(typed);
        assertThat(told.path("method").asText()).isEqualTo("A_LETTER");
        assertThat(told.at("/occasions/0").has("setting")).isFalse();
        assertThat(told.at("/occasions/0").has("sector")).isFalse();
    }
}
