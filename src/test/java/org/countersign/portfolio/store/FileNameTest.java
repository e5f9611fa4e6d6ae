package org.countersign.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.site.forms.SentFileName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            account.docx                     | account.docx
            ../../etc/passwd                 | passwd
            C:\\Users\\Sam\\complaint.pdf    | complaint.pdf
            Łukasz’s “busy” day.txt          | Łukasz’s “busy” day.txt
            <script>alert(1)</script>.png    | script>.png
            ..                               | file
            ''                               | file
            '   '                            | file
            """)
    void aNameIsShownWithoutThePlaceItCameFrom(String sent, String shown) {
        assertThat(FileName.shown(sent)).isEqualTo(shown);
    }

    @Test
    void nothingInANameTurnsTheDirectionOfWritingOrEndsALine() {
        assertThat(FileName.shown("photo\u202Egnp.exe")).isEqualTo("photognp.exe");
        assertThat(FileName.shown("a\r\nSet-Cookie: b\0.pdf")).isEqualTo("aSet-Cookie: b.pdf");
        assertThat(FileName.shown(null)).isEqualTo("file");
    }

    @Test
    void aNameWithAQuotationMarkKeepsItThroughAForm() {
        assertThat(FileName.shown(SentFileName.read("The %22busy%22 day%0D%0A.docx")))
                .isEqualTo("The \"busy\" day.docx");
        assertThat(FileName.shown(SentFileName.read("100%25 sure.docx"))).isEqualTo("100%25 sure.docx");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.shown("ü".repeat(400) + ".docx"))
                .hasSize(255)
                .startsWith("üü")
                .endsWith("ü.docx");
    }
}
