package org.countersign.portfolio.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The store as a folder: a file for each content, named by its digest, in folders of its first letters. */
@ApplicationScoped
class FolderStore implements Store {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** A file the sweep has taken out of its place to look at it again. */
    private static final String SET_ASIDE = ".set-aside";

    private final Folders folders;
    private final Leftovers leftovers;

    FolderStore(Folders folders, Leftovers leftovers) {
        this.folders = folders;
        this.leftovers = leftovers;
    }

    /** An older file of the same content is replaced, not left: the sweep may be about to take that one. */
    @Override
    public void keep(Incoming file) throws IOException {
        moveIntoPlace(file.path(), file.sha256());
    }

    private void moveIntoPlace(Path file, String sha256) throws IOException {
        Path place = place(sha256);
        Path outer = place.getParent().getParent();
        Files.createDirectories(place.getParent());
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.sync(place.getParent());
        Folders.sync(outer);
        Folders.sync(folders.kept());
    }

    @Override
    public Optional<InputStream> read(String sha256, long from, long length) throws IOException {
        try {
            FileChannel channel = FileChannel.open(place(sha256), StandardOpenOption.READ);
            channel.position(from);
            return Optional.of(new FirstBytes(Channels.newInputStream(channel), length));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<FileChannel> open(String sha256) throws IOException {
        try {
            return Optional.of(FileChannel.open(place(sha256), StandardOpenOption.READ));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public int sweep(References references) throws IOException {
        int removed = 0;
        for (Path aside : setAside()) {
            removed += decide(aside, references) ? 1 : 0;
        }
        for (Path outer : childrenOf(folders.kept())) {
            for (Path inner : childrenOf(outer)) {
                removed += sweep(inner, references);
            }
        }
        return removed;
    }

    private int sweep(Path folder, References references) throws IOException {
        List<Path> old = new ArrayList<>();
        for (Path file : childrenOf(folder)) {
            if (DIGEST.matcher(nameOf(file)).matches() && leftovers.leftAlone(file)) {
                old.add(file);
            }
        }
        Set<String> wanted =
                references.among(old.stream().map(FolderStore::nameOf).toList());
        int removed = 0;
        for (Path file : old) {
            if (!wanted.contains(nameOf(file))) {
                Path aside = folders.incoming().resolve(nameOf(file) + SET_ASIDE);
                Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
                removed += decide(aside, references) ? 1 : 0;
            }
        }
        return removed;
    }

    /**
     * Between looking and taking, the same content may have been kept again; it is looked at once more when nobody else
     * can reach it, and put back if it was.
     */
    private boolean decide(Path aside, References references) throws IOException {
        String sha256 = nameOf(aside).substring(0, nameOf(aside).length() - SET_ASIDE.length());
        if (leftovers.leftAlone(aside) && references.among(List.of(sha256)).isEmpty()) {
            return Files.deleteIfExists(aside);
        }
        if (Files.exists(place(sha256))) {
            Files.deleteIfExists(aside);
        } else {
            moveIntoPlace(aside, sha256);
        }
        return false;
    }

    private List<Path> setAside() throws IOException {
        return childrenOf(folders.incoming()).stream()
                .filter(file -> nameOf(file).endsWith(SET_ASIDE))
                .toList();
    }

    private Path place(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal: " + sha256);
        }
        return folders.kept()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> childrenOf(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().collect(Collectors.toList());
        }
    }
}
