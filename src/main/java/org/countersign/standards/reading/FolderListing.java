package org.countersign.standards.reading;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.countersign.standards.Problem;

/**
 * Looks through a folder for YAML files. Names that begin with a dot are passed over: editors and mounted
 * configuration keep copies there. Links are followed, because mounted configuration is made of them.
 */
final class FolderListing extends SimpleFileVisitor<Path> {

    /** Deep enough for sorting by publisher and year; a folder that is deeper was not meant. */
    private static final int DEEPEST = 6;

    /** All National Occupational Standards of one sector are a few hundred files. */
    private static final int MOST_FILES = 1_000;

    private final Path folder;
    private final List<LibrarySource> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderListing(Path folder) {
        this.folder = folder;
    }

    static LibrarySources of(Path folder) {
        FolderListing listing = new FolderListing(folder);
        if (!Files.isDirectory(folder)) {
            listing.problem(
                    folder,
                    "There is no folder of this name.",
                    "Make it, or correct the folder of standards in the configuration.");
        } else {
            listing.walk();
        }
        listing.files.sort(Comparator.comparing(LibrarySource::path));
        listing.problems.sort(Comparator.comparing(Problem::file));
        return new LibrarySources(listing.files, listing.problems);
    }

    private void walk() {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
        } catch (IOException failed) {
            visitFileFailed(folder, failed);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
        return !entered.equals(folder) && isHidden(entered) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isDirectory()) {
            problem(
                    file,
                    "This folder lies more than " + DEEPEST + " folders deep and was not looked into.",
                    "Move its files further up.");
        } else if (isYaml(file)) {
            return take(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult take(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            problem(file, "This link leads to no file.", "Remove it, or put back what it leads to.");
        } else if (!attributes.isRegularFile()) {
            problem(file, "This is not an ordinary file and was not opened.", "Remove it or put a file in its place.");
        } else if (files.size() == MOST_FILES) {
            problem(
                    folder,
                    "There are more than " + MOST_FILES + " YAML files here; the rest were not read.",
                    "Check that the configuration names the right folder.");
            return FileVisitResult.TERMINATE;
        } else {
            files.add(new LibrarySource(file.toString(), attributes.size(), () -> Files.newInputStream(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
        if (failed instanceof FileSystemLoopException) {
            problem(file, "This link leads back to a folder it lies in and was not followed.", "Remove the link.");
        } else if (!isHidden(file) && (isYaml(file) || Files.isDirectory(file))) {
            problem(
                    file,
                    "This cannot be opened by the program.",
                    "Check that it exists and that the program may read it.");
        }
        return FileVisitResult.CONTINUE;
    }

    private void problem(Path where, String what, String remedy) {
        problems.add(new Problem(where.toString(), 0, 0, what, remedy));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
