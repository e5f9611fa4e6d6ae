package org.countersign.standards.library;

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
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.FolderFault;

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
            listing.problem(folder, FolderFault.FOLDER_MISSING.found());
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
            problem(file, FolderFault.FOLDER_TOO_DEEP.found(DEEPEST));
        } else if (isYaml(file)) {
            return take(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult take(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            problem(file, FolderFault.LINK_TO_NOTHING.found());
        } else if (!attributes.isRegularFile()) {
            problem(file, FolderFault.NOT_A_FILE.found());
        } else if (files.size() == MOST_FILES) {
            problem(folder, FolderFault.TOO_MANY_FILES.found(MOST_FILES));
            return FileVisitResult.TERMINATE;
        } else {
            files.add(new LibrarySource(file.toString(), attributes.size(), () -> Files.newInputStream(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
        if (failed instanceof FileSystemLoopException) {
            problem(file, FolderFault.LINK_IN_A_CIRCLE.found());
        } else if (!isHidden(file) && (isYaml(file) || Files.isDirectory(file))) {
            problem(file, FolderFault.CANNOT_BE_OPENED.found());
        }
        return FileVisitResult.CONTINUE;
    }

    private void problem(Path where, Fault.Found fault) {
        problems.add(new Problem(where.toString(), 0, 0, fault));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
