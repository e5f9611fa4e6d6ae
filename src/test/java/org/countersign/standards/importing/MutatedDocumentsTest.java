package org.countersign.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as copying, cutting and pasting leave them: each is imported as a file that can be read, or refused. */
class MutatedDocumentsTest {

    private static final int MUTATIONS = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/importing/florist-pages.txt",
                "/importing/label-column.txt",
                "/importing/bakery-nvq.txt",
                "/importing/outcomes.txt",
                "/importing/sub-headings.txt",
                "/importing/mane-ranges.txt",
                "/importing/kiln-elements.txt",
                "/sources/CFACSC4.txt"
            })
    void noDocumentIsMoreThanTheImporterCanTake(String resource) {
        List<String> lines = new String(Imports.bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Random random = new Random(lines.size());
        for (int count = 0; count < MUTATIONS; count++) {
            String mutated = String.join("\n", mutated(lines, random));

            assertThat(Imports.of("mutated.txt", mutated.getBytes(StandardCharsets.UTF_8), Map.of()))
                    .as(mutated)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.refused()
                                    .filter(why -> why.code().equals("not-readable-again"))
                                    .map(why -> why.what()))
                            .isEmpty());
        }
    }

    private static List<String> mutated(List<String> lines, Random random) {
        List<String> mutated = new ArrayList<>(lines);
        for (int times = random.nextInt(4); times >= 0 && mutated.size() > 1; times--) {
            int at = random.nextInt(mutated.size());
            String line = mutated.get(at);
            switch (random.nextInt(5)) {
                case 0 -> mutated.remove(at);
                case 1 -> mutated.add(at, mutated.get(random.nextInt(mutated.size())));
                case 2 -> mutated.add(at, "");
                case 3 -> mutated.subList(at, mutated.size()).clear();
                default -> {
                    mutated.set(at, line.substring(0, line.length() / 2));
                    mutated.add(at + 1, line.substring(line.length() / 2));
                }
            }
        }
        return mutated;
    }
}
