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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.site.disk.OwnerOnly;

/** The store as a folder: a file for each content, named by its digest, in folders of its first letters. */
@ApplicationScoped
class FolderStore implements Store {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** A file the sweep has taken out of its place to look at it again. */
    private static final String SET_ASIDE = ".set-aside";

    /** An empty file that says of a kept one that it may be swept: its row was never written, or is gone. */
    private static final String UNSETTLED = ".unsettled";

    private final Folders folders;
    private final Leftovers leftovers;

    FolderStore(Folders folders, Leftovers leftovers) {
        this.folders = folders;
        this.leftovers = leftovers;
    }

    /** An older file of the same content is replaced, not left: the sweep may be about to take that one. */
    @Override
    public void keep(Incoming file) throws IOException {
        release(file.sha256());
        moveIntoPlace(file.path(), file.sha256());
    }

    private void moveIntoPlace(Path file, String sha256) throws IOException {
        Path place = place(sha256);
        Path outer = place.getParent().getParent();
        OwnerOnly.folder(place.getParent());
        OwnerOnly.narrow(file);
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
    public Optional<Path> file(String sha256) {
        return Optional.of(place(sha256)).filter(Files::exists);
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
    public void settle(String sha256) throws IOException {
        Files.deleteIfExists(unsettled(sha256));
    }

    /** Said anew it is fresh again, so that nobody sweeps it while its row is being written. */
    @Override
    public void release(String sha256) throws IOException {
        Files.write(unsettled(sha256), new byte[0]);
        Folders.sync(folders.incoming());
    }

    @Override
    public Set<String> kept() throws IOException {
        Set<String> kept = new HashSet<>();
        for (Path outer : childrenOf(folders.kept())) {
            for (Path inner : childrenOf(outer)) {
                childrenOf(inner).stream()
                        .map(FolderStore::nameOf)
                        .filter(name -> DIGEST.matcher(name).matches())
                        .forEach(kept::add);
            }
        }
        return kept;
    }

    @Override
    public int sweep(Named named) throws IOException {
        for (Path aside : incoming(SET_ASIDE)) {
            putBack(aside);
        }
        int removed = 0;
        for (Path mark : incoming(UNSETTLED)) {
            if (leftovers.leftAlone(mark)) {
                removed += sweep(digestOf(mark, UNSETTLED), named) ? 1 : 0;
            }
        }
        return removed;
    }

    private boolean sweep(String sha256, Named named) throws IOException {
        Path file = place(sha256);
        if (!Files.exists(file) || !named.among(List.of(sha256)).isEmpty()) {
            settle(sha256);
            return false;
        }
        if (!leftovers.leftAlone(file)) {
            return false;
        }
        Path aside = folders.incoming().resolve(sha256 + SET_ASIDE);
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        boolean removed = decide(aside, named);
        if (removed) {
            settle(sha256);
        }
        return removed;
    }

    /**
     * Between looking and taking, the same content may have been kept again; it is looked at once more when nobody else
     * can reach it, and put back if it was.
     */
    private boolean decide(Path aside, Named named) throws IOException {
        if (leftovers.leftAlone(aside)
                && named.among(List.of(digestOf(aside, SET_ASIDE))).isEmpty()) {
            return Files.deleteIfExists(aside);
        }
        putBack(aside);
        return false;
    }

    private void putBack(Path aside) throws IOException {
        String sha256 = digestOf(aside, SET_ASIDE);
        if (Files.exists(place(sha256))) {
            Files.deleteIfExists(aside);
        } else {
            moveIntoPlace(aside, sha256);
        }
    }

    private List<Path> incoming(String ending) throws IOException {
        return childrenOf(folders.incoming()).stream()
                .filter(file -> nameOf(file).endsWith(ending))
                .toList();
    }

    private static String digestOf(Path file, String ending) {
        return nameOf(file).substring(0, nameOf(file).length() - ending.length());
    }

    private Path unsettled(String sha256) {
        return folders.incoming().resolve(nameOf(place(sha256)) + UNSETTLED);
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
