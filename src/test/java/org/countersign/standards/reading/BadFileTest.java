package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Problem;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySource;
import org.junit.jupiter.api.Test;

/** What is said about files that are no text, too large or not to be opened, and that they stop no other. */
class BadFileTest {

    private static List<String> problems(byte[] bytes) {
        return LibraryOfTexts.shipped().with("x.yaml", bytes).problems();
    }

    @Test
    void aFileOf50MegabytesIsNotOpened() {
        LibrarySource huge = new LibrarySource("x.yaml", 50_000_000, () -> {
            throw new AssertionError("A file of this size was opened");
        });

        assertThat(LibraryOfTexts.shipped().with(huge).problems())
                .containsExactly("x.yaml: The file is larger than 1 MB and was not read."
                        + " A standard takes a few thousand words; check that this is the right file.");
    }

    @Test
    void aFileThatIsLargerThanItSaidIsNotReadToItsEnd() {
        LibrarySource growing = new LibrarySource("x.yaml", 10, () -> new java.io.InputStream() {
            private int given;

            @Override
            public int read() {
                if (++given > FileText.LARGEST + 10_000) {
                    throw new AssertionError("It was read on and on");
                }
                return 'x';
            }
        });

        assertThat(LibraryOfTexts.shipped().with(growing).problems())
                .containsExactly("x.yaml: The file is larger than 1 MB and was not read."
                        + " A standard takes a few thousand words; check that this is the right file.");
    }

    @Test
    void aFileThatIsNotUtf8IsFoundWhereItStopsBeingSo() {
        assertThat(problems("kind: standard\nid: Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("x.yaml:2:8: The file is not UTF-8: there are bytes here that are no character."
                        + " Save it again with the encoding UTF-8.");
    }

    @Test
    void aFileInUtf16IsNotUtf8() {
        assertThat(problems("kind: standard".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("x.yaml:1:2: There is an invisible character here (U+0000)."
                        + " Delete it; if there are many, save the file again with the encoding UTF-8.");
        assertThat(problems("kind: standard".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("x.yaml:1:1: The file is not UTF-8: there are bytes here that are no character."
                        + " Save it again with the encoding UTF-8.");
    }

    @Test
    void aTextThatRunsBackwardsIsFound() {
        assertThat(problems("kind: standard\nid: X\u202e1".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("x.yaml:2:6: There is an invisible character here (U+202E)."
                        + " Delete it; if there are many, save the file again with the encoding UTF-8.");
    }

    @Test
    void aByteOrderMarkAtTheBeginningDoesNoHarm() {
        String text = "\uFEFF" + LibraryOfTexts.text("published/INSCS016.yaml").replace("id: INSCS016", "id: X1");

        assertThat(problems(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void anEmptyFileIsEmpty() {
        assertThat(problems(new byte[0]))
                .containsExactly("x.yaml: The file is empty. Write a standard into it, or remove it from the folder.");
    }

    @Test
    void aFileThatCannotBeOpenedIsNamed() {
        LibrarySource gone = new LibrarySource("x.yaml", 10, () -> {
            throw new IOException("gone");
        });

        assertThat(LibraryOfTexts.shipped().with(gone).problems())
                .containsExactly(
                        "x.yaml: The file cannot be read. Check that it exists and that the program may read it.");
    }

    @Test
    void badFilesAreReportedTogetherAndTheGoodOnesAreWhole() {
        Library library = LibraryOfTexts.empty()
                .with("0-broken.yaml", "kind: [")
                .with("1-standard.yaml", LibraryOfTexts.text("published/CFACSC4.yaml"))
                .with("2-empty.yaml", "")
                .with("3-policy.yaml", LibraryOfTexts.text("policies/CFACSC4-evidence.yaml"))
                .with("4-list.yaml", "- a")
                .read();

        assertThat(library.standards()).containsOnlyKeys(new EditionKey("CFACSC4", "1"));
        assertThat(library.policies()).containsOnlyKeys(new EditionKey("CFACSC4-evidence", "1"));
        assertThat(library.problems())
                .extracting(Problem::file)
                .containsExactly("0-broken.yaml", "2-empty.yaml", "4-list.yaml");
    }

    @Test
    void aFileThatNamesABadOneIsNotBlamedAndStays() {
        LibraryOfTexts library = LibraryOfTexts.empty()
                .with("CFACSC4.yaml", LibraryOfTexts.text("published/CFACSC4.yaml") + "\n\tbad")
                .with("INSCS016.yaml", LibraryOfTexts.text("published/INSCS016.yaml"))
                .with("policy.yaml", LibraryOfTexts.text("policies/CFACSC4-evidence.yaml"))
                .with("2021.yaml", LibraryOfTexts.text("policies/NOS-2021-evidence.yaml") + "colour: red\n")
                .with("guide.yaml", LibraryOfTexts.text("guidance/challenging-customers-guide.yaml"))
                .with("mapping.yaml", LibraryOfTexts.text("mappings/CFACSC4-to-INSCS016.yaml"));

        assertThat(library.read().problems()).extracting(Problem::file).containsExactly("CFACSC4.yaml", "2021.yaml");
        assertThat(library.read().standards()).containsOnlyKeys(new EditionKey("INSCS016", "1"));
        assertThat(library.read().policies()).containsOnlyKeys(new EditionKey("CFACSC4-evidence", "1"));
        assertThat(library.read().guidance()).hasSize(1);
        assertThat(library.read().mappings()).hasSize(1);
    }
}
