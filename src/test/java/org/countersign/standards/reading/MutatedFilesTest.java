package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.countersign.standards.Problem;
import org.countersign.standards.library.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shipped files with slips at random places: whatever is in a file, the library is read and says what is wrong. */
class MutatedFilesTest {

    private static final List<String> SLIPS = List.of(
            "", ":", ": ", "- ", "\n", "\t", "\"", "'", "[", "]", "{", "}", "#", "&a ", "*a", "!!int ", "|", ">-", "?",
            "%", "\u0000", "\uFEFF", "\u00A0", "~", "null", "true", "-1", "1e9", "---\n", "...", "<<: ", "    ", ",",
            "🙂");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    published/CFACSC4.yaml                    | policies/CFACSC4-evidence.yaml
                    policies/NOS-2021-evidence.yaml           |
                    guidance/challenging-customers-guide.yaml | published/CFACSC4.yaml published/INSCS016.yaml
                    mappings/CFACSC4-to-INSCS016.yaml         | published/CFACSC4.yaml published/INSCS016.yaml
                    qualifications/diploma2-customer-service.yaml |
                    """)
    void aSlipNeverStopsTheReading(String file, String others) {
        String text = LibraryOfTexts.text(file);
        Random random = new Random(file.hashCode());
        for (int round = 0; round < 80; round++) {
            String mutated = mutated(text, random);
            LibraryOfTexts library = LibraryOfTexts.empty().with("mutated.yaml", mutated);
            if (others != null) {
                List.of(others.split(" ")).forEach(other -> library.with(other, LibraryOfTexts.text(other)));
            }

            assertCountsOrSaysWhyNot(library.read(), mutated);
        }
    }

    private static void assertCountsOrSaysWhyNot(Library library, String mutated) {
        List<Problem> problems = library.problems().stream()
                .filter(problem -> problem.file().equals("mutated.yaml"))
                .toList();

        assertThat(library.placeOf().values().stream()
                        .anyMatch(place -> place.file().equals("mutated.yaml")))
                .as(mutated)
                .isEqualTo(problems.stream().allMatch(problem -> problem.found().isNotice()));
        assertThat(problems).as(mutated).allSatisfy(problem -> {
            assertThat(problem.what()).endsWith(".");
            assertThat(problem.remedy()).endsWith(".");
        });
    }

    private static String mutated(String text, Random random) {
        String mutated = text;
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            int from = random.nextInt(mutated.length());
            int to = Math.min(mutated.length(), from + random.nextInt(4) * random.nextInt(20));
            String slip = SLIPS.get(random.nextInt(SLIPS.size()));
            mutated = mutated.substring(0, from) + slip + mutated.substring(to);
        }
        return mutated;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void bytesAtRandomNeverStopTheReading(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 80; round++) {
            byte[] bytes = LibraryOfTexts.text("policies/CFACSC4-evidence.yaml").getBytes(StandardCharsets.UTF_8);
            for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            assertCountsOrSaysWhyNot(
                    LibraryOfTexts.empty().with("mutated.yaml", bytes).read(), "seed " + seed + ", round " + round);
        }
    }
}
