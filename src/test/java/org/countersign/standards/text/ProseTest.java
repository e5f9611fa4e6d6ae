package org.countersign.standards.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a published text may be made of, and that everything else is text. */
class ProseTest {

    private static String html(String source) {
        Prose prose = Prose.of(source);
        return prose.lead() + "|" + prose.rest();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meet the individual needs your customers",
                "1. greet the customer",
                "- greet the customer",
                "# greet",
                "> greet",
                "use 5 * 4 boxes, a_b_c and equipment*",
                "use `code`, [a link](https://example.org) and ![a picture](x.png)",
                "C:\\temp and 10 \\ 2",
                "Tea & coffee",
                "[note]: not shown"
            })
    void aSingleLineIsAsItIsWritten(String line) {
        assertThat(Prose.of(line).plain()).isEqualTo(line);
        assertThat(html(line)).isEqualTo(HtmlText.escaped(line) + "|");
    }

    @Test
    void paragraphsAndListsAreShownAsSuchAndSaidInOneLine() {
        Prose prose = Prose.of("Use at least *two* of:\n\n- **sharp** knives\n- scissors\n\nand say why.");

        assertThat(prose.lead()).isEqualTo("Use at least <em>two</em> of:");
        assertThat(prose.rest())
                .isEqualTo("<ul><li><strong>sharp</strong> knives</li><li>scissors</li></ul><p>and say why.</p>");
        assertThat(prose.plain()).isEqualTo("Use at least two of: sharp knives; scissors and say why.");
    }

    @Test
    void aListIsNumberedFromItsFirstNumber() {
        assertThat(html("Check:\n\n3. this\n4. that"))
                .isEqualTo("Check:|<ol start=\"3\"><li>this</li><li>that</li></ol>");
        assertThat(html("1. this\n2. that")).isEqualTo("|<ol><li>this</li><li>that</li></ol>");
    }

    @Test
    void aListWithinAListStaysOne() {
        assertThat(html("Check:\n- this\n  - small\n  - large\n- that"))
                .isEqualTo("Check:|<ul><li>this<ul><li>small</li><li>large</li></ul></li><li>that</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\n\n<script>alert(1)</script>",
                "A <b onclick=\"x\">b</b>\nc",
                "A\n\n<!-- c -->",
                "A\n\n&lt;i&gt;",
                "[x](javascript:alert(1))\n\nb",
                "<https://example.org>\n\nb"
            })
    void noHtmlAndNoLinkComesThrough(String source) {
        assertThat(html(source).replaceAll("</?(p|ul|li|em|strong)>", ""))
                .doesNotContain("<")
                .doesNotContain(">");
        assertThat(html(source)).doesNotContain("href");
    }

    @Test
    void nothingButMarksIsStillSomething() {
        assertThat(Prose.of("***").plain()).isEqualTo("***");
        assertThat(Prose.of("*\n*").plain()).isNotNull();
        assertThat(Prose.of("- \n- ").lead()).isNotNull();
    }
}
