package org.countersign.catalogue.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.people.proof.Command;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.ImportFault;
import org.countersign.standards.importing.Answers;
import org.countersign.standards.importing.Imported;
import org.countersign.standards.importing.Importer;
import org.countersign.standards.importing.WordCheck;
import org.countersign.standards.importing.documents.Documents;
import org.countersign.wording.Wording;

/** Imports published documents from the command line into a folder of standards. */
public final class ImportCommand implements Command {

    static final int IMPORTED = 0;
    static final int REFUSED = 1;
    static final int UNCLEAR = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CommandWords words = Wording.by(CommandWords.class);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Request request = Request.of(arguments, words);
            Answers answers = answers(request);
            StandardsFolder folder = new StandardsFolder(request.folder(), request.replace());
            boolean all = true;
            for (Path file : request.files()) {
                for (Summary summary : summaries(file, new Importer(folder.library(), answers), folder, request)) {
                    out.println(JSON.writeValueAsString(summary));
                    boolean differs = summary.differences() != null
                            && !summary.differences().isEmpty();
                    all &= summary.refusedBecause() == null && !differs;
                }
                out.flush();
            }
            return all ? IMPORTED : REFUSED;
        } catch (Request.Unclear | InvalidPathException unclear) {
            err.println(unclear.getMessage());
            return UNCLEAR;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Answers answers(Request request) throws Request.Unclear {
        if (request.answers().isEmpty()) {
            return Answers.NONE;
        }
        Path file = request.answers().get();
        try {
            return Answers.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Request.Unclear(words.answersUnreadable(file.toString()));
        }
    }

    private List<Summary> summaries(Path file, Importer importer, StandardsFolder folder, Request request) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        try {
            Optional<Fault.Found> unread = unread(file);
            if (unread.isPresent()) {
                return List.of(refused(name, unread.get()));
            }
            List<Summary> summaries = new ArrayList<>();
            for (Imported imported : importer.read(name, Files.readAllBytes(file))) {
                summaries.add(imported.result()
                        .map(result -> put(name, result, folder, request))
                        .orElseGet(() -> refused(name, imported.refused().orElseThrow())));
            }
            return summaries;
        } catch (IOException unreadable) {
            return List.of(refused(name, ImportFault.NO_SUCH_DOCUMENT.found()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
            // One document that the program cannot cope with keeps none of the others from being imported.
            return List.of(Summary.refused(name, words.unexpected(name)));
        }
    }

    private static Optional<Fault.Found> unread(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Optional.of(ImportFault.NO_SUCH_DOCUMENT.found());
        }
        return Files.size(file) > Documents.LARGEST
                ? Optional.of(ImportFault.DOCUMENT_TOO_LARGE.found())
                : Optional.empty();
    }

    /** With a check, one that is there already is what is compared, and no reason to refuse. */
    private Summary put(String name, Imported.Result result, StandardsFolder folder, Request request) {
        Optional<Standard> before = folder.standard(result.standard().key());
        if (request.check() && before.isPresent() && !request.replace()) {
            return Summary.of(name, result, Optional.empty(), words)
                    .with(WordCheck.differences(before.get(), result.source()));
        }
        Summary summary = Summary.of(name, result, folder.put(result), words);
        return request.check() ? summary.with(WordCheck.differences(result.standard(), result.source())) : summary;
    }

    private Summary refused(String name, Fault.Found why) {
        return Summary.refused(name, words.whyAndWhat(why.what(), why.remedy()));
    }
}
