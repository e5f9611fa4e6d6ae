package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.standards.Standard;
import org.countersign.standards.form.Form;
import org.countersign.standards.form.YamlText;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written anew looks like a shipped file, and says the same when it is read. */
class WrittenYamlTest {

    private static ObjectNode tree(String yaml) {
        FileProblems problems = new FileProblems("x.yaml");
        Entry read = YamlFile.read(yaml, problems).orElseThrow();
        assertThat(problems.inOrder()).isEmpty();
        return (ObjectNode) read.tree();
    }

    static List<String> shipped() {
        return LibrarySources.shipped().files().stream()
                .map(file -> file.path().substring("standards/".length()))
                .toList();
    }

    /** A row in braces is written key by key. */
    private static boolean hasRowsInOneLine(String yaml) {
        return yaml.contains(": {") || yaml.contains("- {");
    }

    /** Wherever its lines end, and without comments. */
    private static List<String> words(String yaml, boolean withoutBraces) {
        return yaml.lines()
                .filter(line -> !line.strip().startsWith("#"))
                .map(line -> withoutBraces ? line.replaceAll("[{},\"]", " ") : line)
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty() && !word.equals(">-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatWasReadIsWrittenInTheSameWords(String file) {
        String yaml = LibraryOfTexts.text(file);

        String written = YamlText.of(tree(yaml), List.of());

        assertThat(tree(written)).isEqualTo(tree(yaml));
        assertThat(words(written, hasRowsInOneLine(yaml))).isEqualTo(words(yaml, hasRowsInOneLine(yaml)));
        assertThat(written).doesNotContain(" \n").endsWith("\n").doesNotEndWith("\n\n");
    }

    @Test
    void whatTheCatalogueGivesOutIsAFileToo() {
        for (Standard standard : LibraryOfTexts.shipped().read().standards().values()) {
            Library read = LibraryOfTexts.empty()
                    .with("policies/own.yaml", LibraryOfTexts.text("policies/NOS-2021-evidence.yaml"))
                    .with("policies/legacy.yaml", LibraryOfTexts.text("policies/CFACSC4-evidence.yaml"))
                    .with("x.yaml", Form.of(standard).toPrettyString())
                    .read();

            assertThat(read.standards().values()).containsExactly(standard);
        }
    }

    @Test
    void aMappingAndStudyNotesThatTheCatalogueGivesOutAreFilesToo() {
        Library shipped = LibraryOfTexts.shipped().read();
        LibraryOfTexts standards = LibraryOfTexts.empty();
        for (String file : shipped().stream()
                .filter(one -> !one.startsWith("mappings/") && !one.startsWith("guidance/"))
                .toList()) {
            standards = standards.with(file, LibraryOfTexts.text(file));
        }
        for (ObjectNode tree : Stream.concat(
                        shipped.mappings().values().stream().map(Form::of),
                        shipped.guidance().values().stream().map(Form::of))
                .toList()) {
            standards = standards.with(tree.path("id").asText() + ".yaml", tree.toPrettyString());
        }

        Library read = standards.read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.mappings()).isEqualTo(shipped.mappings()).isNotEmpty();
        assertThat(read.guidance()).isEqualTo(shipped.guidance()).isNotEmpty();
    }

    @Test
    void listsOfCodesAndTextsBecomeTables() {
        ObjectNode file = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "standard")
                .put("id", "GH0")
                .put("edition", "1");
        file.putObject("default-policy").put("id", "NOS").put("edition", "2");
        file.putObject("published").put("version", "1.10").put("validity", "yes: #4");
        ObjectNode group = file.putArray("criteria")
                .addObject()
                .put("heading", "Performance criteria")
                .put("lead-in", "You must:");
        group.putArray("items").addObject().put("code", "P1").put("text", "Greet the customer.");
        group.withArray("items")
                .addObject()
                .put("code", "P2")
                .put("text", "Say goodbye. ".repeat(10).strip());
        file.withArray("criteria")
                .addObject()
                .put("heading", "Knowledge")
                .put("lead-in", "null")
                .putArray("items");
        file.putArray("passages").addObject().put("heading", "Overview").put("text", "One.\n\nTwo:\n- a\n- b");

        String yaml = YamlText.of(file, List.of("Made from GH0.pdf.", "", "Not checked."));

        assertThat(yaml).isEqualTo("""
                # Made from GH0.pdf.
                #
                # Not checked.

                kind: standard
                id: GH0
                edition: 1
                default-policy:
                  id: NOS
                  edition: 2

                published:
                  version: 1.10
                  validity: "yes: #4"

                criteria:
                  - heading: Performance criteria
                    lead-in: "You must:"
                    items:
                      P1: Greet the customer.
                      P2: >-
                        Say goodbye. Say goodbye. Say goodbye. Say goodbye. Say goodbye. Say goodbye. Say goodbye. Say
                        goodbye. Say goodbye. Say goodbye.

                  - heading: Knowledge
                    lead-in: "null"
                    items: []

                passages:
                  - heading: Overview
                    text: |-
                      One.

                      Two:
                      - a
                      - b
                """);
    }
}
