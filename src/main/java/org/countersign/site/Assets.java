package org.countersign.site;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.site.disk.Sha256;

/**
 * The addresses of our own files that a browser may keep for good: each carries the digest of its content, so a changed
 * file has a new address.
 */
@Singleton
@Named("assets")
public class Assets {

    /** In the query of an address that never means another content. */
    static final String VERSION = "v=";

    private final String stylesheet = addressed("/assets/countersign.css");
    private final String mark = addressed("/assets/mark.svg");
    private final Map<String, String> others = new ConcurrentHashMap<>();

    public String stylesheet() {
        return stylesheet;
    }

    public String mark() {
        return mark;
    }

    /** Any other, for the pages that need it: {@code /assets/unit.css}. */
    public String of(String path) {
        return others.computeIfAbsent(path, Assets::addressed);
    }

    private static String addressed(String path) {
        try (InputStream content = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            return path + "?" + VERSION + Sha256.of(content.readAllBytes()).brief();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + path, e);
        }
    }
}
