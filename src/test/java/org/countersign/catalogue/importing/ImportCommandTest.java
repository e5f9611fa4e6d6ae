package org.countersign.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.countersign.people.proof.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path source;
    private Path standards;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aDocumentOutsideTheFolderOfStandards() throws IOException {
        source = copy("/sources/INSCS016.txt");
        standards = folder.resolve("standards");
    }

    private Path copy(String resource) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(resource)) {
            Path file = folder.resolve(Path.of(resource).getFileName().toString());
            Files.write(file, in.readAllBytes());
            return file;
        }
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        Command command = ServiceLoader.load(Command.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals("import"))
                .findFirst()
                .orElseThrow();
        return command.run(
                Stream.of(arguments).map(Object::toString).toList(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\\R")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(standards)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachDocumentHasALineAndEachStandardAFile() throws IOException {
        Path guide = copy("/sources/challenging-customers-guide.txt");

        assertThat(run(source, guide, "-o", standards)).isEqualTo(ImportCommand.REFUSED);

        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0).toString())
                .startsWith("{\"file\":\"INSCS016.txt\",\"id\":\"INSCS016\",\"performance\":21,\"knowledge\":21,"
                        + "\"elements\":0,\"questions\":0,\"refused because\":null");
        assertThat(lines().get(1).get("refused because").asText())
                .isEqualTo(
                        "This is no standard: no performance criteria, knowledge or learning outcomes with a list under"
                                + " them were found. Use the document that the standard was published in. Study notes are kept as"
                                + " guidance.");
        assertThat(files()).containsExactly("INSCS016.yaml");
    }

    @Test
    void oneThatIsThereAlreadyIsNotReplacedUnasked() throws IOException {
        run(source, "-o", standards);
        assertThat(run(source, "-o", standards)).isEqualTo(ImportCommand.REFUSED);
        assertThat(lines().get(0).get("refused because").asText())
                .isEqualTo("INSCS016 edition 1 is already there and says the same. Nothing has to be done.");

        Files.writeString(source, Files.readString(source).replace("listen to what", "hear what"));
        assertThat(run(source, "-o", standards)).isEqualTo(ImportCommand.REFUSED);
        assertThat(lines().get(0).get("refused because").asText())
                .startsWith("INSCS016 edition 1 is already there and says something else: criterion P8.");
        assertThat(Files.readString(standards.resolve("INSCS016.yaml"))).contains("P8: listen to what");

        assertThat(run(source, "-o", standards, "--replace")).isEqualTo(ImportCommand.IMPORTED);
        assertThat(Files.readString(standards.resolve("INSCS016.yaml"))).contains("P8: hear what");
    }

    @Test
    void aCheckComparesWhatIsThereWithTheDocument() throws IOException {
        assertThat(run(source, "-o", standards, "--check")).isEqualTo(ImportCommand.IMPORTED);
        assertThat(lines().get(0).get("differences")).isEmpty();

        Path file = standards.resolve("INSCS016.yaml");
        Files.writeString(file, Files.readString(file).replace("P8: listen to what", "P8: hear what"));
        assertThat(run(source, "-o", standards, "--check")).isEqualTo(ImportCommand.REFUSED);
        assertThat(lines().get(0).get("differences").toString())
                .contains("Line 28: \\\"listen to what customers tell you\\\" stands in the document");
    }

    @Test
    void answersAreTakenFromAFile() throws IOException {
        Path style = copy("/sources/INSCS004-style.txt");
        Path answers = Files.writeString(folder.resolve("answers.yaml"), "INSCS004-style.txt:\n  id: QUERIES\n");

        assertThat(run(style, "-o", standards, "--answers", answers)).isEqualTo(ImportCommand.IMPORTED);
        assertThat(lines().get(0).get("id").asText()).isEqualTo("QUERIES");
        assertThat(lines().get(0).get("asked").get(0).get("key").asText()).isEqualTo("display-title");
        assertThat(files()).containsExactly("QUERIES.yaml");
    }

    @Test
    void whatCannotBeUnderstoodOrOpenedIsSaid() throws IOException {
        assertThat(run(source)).isEqualTo(ImportCommand.UNCLEAR);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Use: import FILE…");
        assertThat(run(source, "-o", standards, "--fast")).isEqualTo(ImportCommand.UNCLEAR);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("There is no option --fast.");

        assertThat(run(folder.resolve("nowhere.pdf"), "-o", standards)).isEqualTo(ImportCommand.REFUSED);
        assertThat(lines().get(0).get("refused because").asText()).startsWith("There is no such file");
    }
}
