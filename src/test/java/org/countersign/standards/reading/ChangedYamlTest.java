package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.standards.form.Form;
import org.countersign.standards.form.YamlText;
import org.countersign.standards.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is written again keeps what its author wrote beside what it says. */
class ChangedYamlTest {

    private static final Library SHIPPED = LibraryOfTexts.shipped().read();

    private static ObjectNode tree(String file) {
        return treeOf(LibraryOfTexts.text(file));
    }

    private static ObjectNode treeOf(String text) {
        return (ObjectNode)
                YamlFile.read(text, new FileProblems("x")).orElseThrow().tree();
    }

    static List<String> shipped() {
        return WrittenYamlTest.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatSaysTheSameStaysAsItIsLetterByLetter(String file) {
        assertThat(YamlText.changed(LibraryOfTexts.text(file), tree(file))).isEqualTo(LibraryOfTexts.text(file));
    }

    @Test
    void theModelOfEveryShippedFileWritesItAsItIs() {
        SHIPPED.standards().values().forEach(standard -> {
            String file = LibraryOfTexts.text("published/" + standard.key().id() + ".yaml");
            assertThat(YamlText.changed(file, Form.of(standard))).isEqualTo(file);
        });
        SHIPPED.policies().values().forEach(policy -> {
            String file = LibraryOfTexts.text("policies/" + policy.key().id() + ".yaml");
            assertThat(YamlText.changed(file, Form.of(policy))).isEqualTo(file);
        });
        SHIPPED.mappings().values().forEach(mapping -> {
            String file = LibraryOfTexts.text("mappings/" + mapping.key().id() + ".yaml");
            assertThat(YamlText.changed(file, Form.of(mapping))).isEqualTo(file);
        });
        SHIPPED.guidance().values().forEach(notes -> {
            String file = LibraryOfTexts.text("guidance/" + notes.key().id() + ".yaml");
            assertThat(YamlText.changed(file, Form.of(notes))).isEqualTo(file);
        });
    }

    private static final String FILE = """
            # Ours.
            kind: policy
            id: OWN
            edition: 1
            title: Own rules

            rules:
              # Real work only.
              - code: real
                kind: allowed-settings
                source: centre
                sentence: >-
                  Real work.
                settings: [paid-job]

              # Twice.
              - code: twice
                kind: least-occasions
                source: centre
                sentence: Twice.
                least: 2

            contexts:
              # At night.
              4a:
                text: at night
                label: night
              4b: {text: by day, label: day}
            # The end.
            """;

    private static String with(Consumer<ObjectNode> change) {
        ObjectNode tree = treeOf(FILE);
        change.accept(tree);
        return YamlText.changed(FILE, tree);
    }

    private static ObjectNode rule(ObjectNode tree, int at) {
        return (ObjectNode) tree.path("rules").path(at);
    }

    @Test
    void aValueIsChangedWhereItStands() {
        assertThat(with(tree -> {
                    tree.put("edition", "2");
                    rule(tree, 0).put("sentence", "Real work, no play.");
                    rule(tree, 1).put("least", 3);
                    ((ObjectNode) tree.path("contexts").path("4a")).put("label", "nights: all");
                    ((ObjectNode) tree.path("contexts").path("4b")).put("label", "days");
                }))
                .isEqualTo(FILE.replace("edition: 1", "edition: 2")
                        .replace("sentence: >-\n      Real work.", "sentence: Real work, no play.")
                        .replace("least: 2", "least: 3")
                        .replace("label: night", "label: \"nights: all\"")
                        .replace("4b: {text: by day, label: day}", "4b:\n    text: by day\n    label: days"));
    }

    @Test
    void aParagraphThatBecomesAListIsAChangeAndSoIsAListThatBecomesDeeper() {
        String paragraph = "# Ours.\ntext: \"Any of: - a bath - a cut, - wet - dry\"\n# The end.\n";
        String list = "# Ours.\ntext: |-\n  Any of:\n  - a bath\n  - a cut,\n  - wet\n  - dry\n# The end.\n";
        String deeper = list.replace("- wet\n  - dry", "  - wet\n    - dry");

        for (String is : List.of(paragraph, list, deeper)) {
            for (String becomes : List.of(paragraph, list, deeper)) {
                assertThat(YamlText.changed(is, treeOf(becomes))).isEqualTo(becomes);
            }
        }
    }

    @Test
    void aKeyAnEntryAndARowComeAndGo() {
        assertThat(with(tree -> {
                    tree.remove("title");
                    rule(tree, 0).withArray("settings").add("voluntary-job");
                    rule(tree, 0).put("requirement", "1");
                    ArrayNode rules = tree.withArray("rules");
                    rules.remove(1);
                    rules.addObject().put("code", "ask").put("kind", "assessors-judgement");
                    tree.withObject("/contexts").remove("4a");
                    tree.withObject("/contexts")
                            .putObject("4c")
                            .put("text", "at noon")
                            .put("label", "noon");
                    tree.putObject("sign-off").put("statement", "All met.");
                }))
                .isEqualTo("""
                        # Ours.
                        kind: policy
                        id: OWN
                        edition: 1

                        rules:
                          # Real work only.
                          - code: real
                            kind: allowed-settings
                            source: centre
                            sentence: >-
                              Real work.
                            settings: [paid-job, voluntary-job]
                            requirement: 1

                          - code: ask
                            kind: assessors-judgement

                          # Twice.

                        contexts:
                          # At night.
                          4b: {text: by day, label: day}
                          4c:
                            text: at noon
                            label: noon
                        sign-off:
                          statement: All met.
                        # The end.
                        """);
    }

    @Test
    void rowsInAnotherOrderAreWrittenAnew() {
        assertThat(with(tree -> tree.withObject("/contexts")
                        .set("4a", tree.withObject("/contexts").remove("4a"))))
                .contains("contexts:\n  4b:\n    text: by day\n    label: day\n  4a:\n    text: at night\n")
                .endsWith("# The end.\n");
    }
}
