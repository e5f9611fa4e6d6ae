package org.countersign.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes beside the packaged program an archive of its classes as Java has them in memory, so that a start need not read
 * and check them: it starts the program twice, and looks at what is looked at first.
 */
final class ClassArchive {

    private ClassArchive() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path archive = Program.archive(jar);
        Files.deleteIfExists(archive);
        Path data = Files.createTempDirectory("countersign-archive");
        try {
            // The second time, so that the classes which make the demo centre are not among them.
            Program.start(jar, data).close();
            try (Program program = Program.start(jar, data, "-XX:ArchiveClassesAtExit=" + archive)) {
                Session.of("helen", program).get("/");
            }
        } finally {
            Benchmark.delete(data);
        }
        System.out.println("Written: " + archive);
    }
}
