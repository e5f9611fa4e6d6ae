package org.countersign;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What one version of the program left behind under {@code earlier}: its data folder, what it read in it, and the records
 * it printed. The program of today brings a copy up to date and writes in that.
 */
abstract class EarlierFolder implements QuarkusTestProfile {

    private static final Map<String, Path> UNPACKED = new ConcurrentHashMap<>();

    private final String name;
    private final Properties left = new Properties();

    EarlierFolder(String name) {
        this.name = name;
        try (InputStream in = resource("left.properties")) {
            left.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Path folder = UNPACKED.computeIfAbsent(name, once -> unpacked());
        return Map.of("countersign.data", folder.resolve("data").toString(), "countersign.demo", "false");
    }

    private Path unpacked() {
        try (ZipInputStream zip = new ZipInputStream(resource("demo-centre.zip"))) {
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "test-data").toAbsolutePath()), "earlier");
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path there = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(there);
                } else {
                    Files.createDirectories(there.getParent());
                    Files.copy(zip, there);
                }
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String name() {
        return name;
    }

    Instant printedAt() {
        return Instant.parse(left.getProperty("printed-at"));
    }

    /** How long its journal was. */
    int entries() {
        return Integer.parseInt(left.getProperty("entries"));
    }

    /** The digest of the last of them. */
    String lastEntry() {
        return left.getProperty("last-entry");
    }

    /** The number of the form in which what stands signed was written. */
    int signedForm() {
        return Integer.parseInt(left.getProperty("signed-form"));
    }

    /** By unit, the digest of what stands signed there. */
    Map<String, String> signed() {
        return under("signed.");
    }

    /** By the id of an issued record, the digest of its bytes; none where issues were not facts yet. */
    Map<String, String> issued() {
        return under("issued.");
    }

    private Map<String, String> under(String prefix) {
        Map<String, String> found = new TreeMap<>();
        left.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key.substring(prefix.length()), left.getProperty(key)));
        return found;
    }

    /** What it printed of a unit, in single spaces. */
    String printed(Object enrolment) throws IOException {
        try (InputStream text = resource("records/" + enrolment + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    private InputStream resource(String file) {
        return EarlierFolder.class.getResourceAsStream("/earlier/" + name + "/" + file);
    }
}
