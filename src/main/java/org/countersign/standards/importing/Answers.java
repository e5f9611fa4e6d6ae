package org.countersign.standards.importing;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Answers to the importer's questions, by their keys; for one document where they stand under the name of its file, for
 * all otherwise.
 */
public record Answers(Map<String, String> forAll, Map<String, Map<String, String>> byFile) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        forAll = Map.copyOf(forAll);
        byFile = Map.copyOf(byFile);
    }

    /**
     * @param yaml {@code key: answer}, or the same under the name of a file
     * @throws IllegalArgumentException where it is something else
     */
    public static Answers read(String yaml) {
        try {
            Map<String, String> forAll = new HashMap<>();
            Map<String, Map<String, String>> byFile = new HashMap<>();
            if (new Load(LoadSettings.builder().setMaxAliasesForCollections(0).build()).loadFromString(yaml)
                    instanceof Map<?, ?> written) {
                written.forEach((key, value) -> {
                    if (value instanceof Map<?, ?> answers) {
                        Map<String, String> ofFile = new HashMap<>();
                        answers.forEach((name, answer) -> ofFile.put(String.valueOf(name), String.valueOf(answer)));
                        byFile.put(String.valueOf(key), ofFile);
                    } else {
                        forAll.put(String.valueOf(key), String.valueOf(value));
                    }
                });
                return new Answers(forAll, byFile);
            }
        } catch (YamlEngineException unreadable) {
            throw new IllegalArgumentException(
                    "No answers can be read from this: " + unreadable.getMessage(), unreadable);
        }
        throw new IllegalArgumentException("No answers can be read from this: write key: answer, each on a line");
    }

    Map<String, String> of(String fileName) {
        Map<String, String> answers = new HashMap<>(forAll);
        answers.putAll(byFile.getOrDefault(fileName, Map.of()));
        return answers;
    }
}
