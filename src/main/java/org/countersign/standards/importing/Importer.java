package org.countersign.standards.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.ImportFault;
import org.countersign.standards.form.Form;
import org.countersign.standards.form.YamlText;
import org.countersign.standards.importing.documents.Document;
import org.countersign.standards.importing.documents.Documents;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.documents.Refused;
import org.countersign.standards.importing.transcript.Questions;
import org.countersign.standards.importing.transcript.Splitting;
import org.countersign.standards.importing.transcript.Transcript;
import org.countersign.standards.importing.transcript.TranscriptReader;
import org.countersign.standards.library.Library;

/**
 * Makes files of standards of a published document. Guesses nothing silently: what is not certain is a question in the
 * result, answered for now by what is likeliest. Reads and writes no files.
 */
public final class Importer {

    /** Keys the answer to a refusal because a standard seems to be cut off, with its first line where there are several. */
    private static final String WHOLE = "whole";

    private static final List<String> FIRST = List.of("kind", "id", "edition");

    private final Library library;
    private final Answers answers;

    /** @param library that the files are to be added to; its policies and labels are used */
    public Importer(Library library, Answers answers) {
        this.library = library;
        this.answers = answers;
    }

    /**
     * @param name of the file, without its folder
     * @param bytes the whole document
     * @return one for each standard in the document; one that is refused where there is none
     */
    public List<Imported> read(String name, byte[] bytes) {
        try {
            return read(Documents.read(name, bytes));
        } catch (Refused refused) {
            return List.of(Imported.refused(name, refused.why()));
        }
    }

    /** @return one for each standard in the document; one that is refused where there is none */
    public List<Imported> read(Document document) {
        List<Imported> imported = new ArrayList<>();
        List<List<Line>> standards = Splitting.of(document.lines());
        for (List<Line> standard : standards) {
            int from = standards.size() == 1 ? 0 : standard.get(0).number();
            imported.add(one(document.name(), standard, from));
        }
        return imported;
    }

    private Imported one(String name, List<Line> lines, int from) {
        Map<String, String> given = answers.of(name);
        Questions questions = new Questions(given, from);
        Transcript transcript = TranscriptReader.read(lines, questions);
        if (transcript.groups().isEmpty()) {
            return Imported.refused(name, ImportFault.NO_STANDARD.found());
        }
        String whole = from == 0 ? WHOLE : WHOLE + "-" + from;
        Optional<Fault.Found> lacking =
                "yes".equals(given.get(whole)) ? Optional.empty() : Wholeness.lacking(transcript, lines, whole);
        if (lacking.isPresent()) {
            return Imported.cutOff(name, lacking.get(), whole);
        }
        Standard standard = ImportedStandard.of(transcript, name, library, questions);
        String yaml = YamlText.of(inOrder(Form.of(standard)), Comment.of(name, questions.all()));
        Optional<String> unreadable = ReadAgain.problem(yaml, standard);
        if (unreadable.isPresent()) {
            return Imported.refused(name, ImportFault.NOT_READABLE_AGAIN.found(unreadable.get()));
        }
        return Imported.of(name, new Imported.Result(standard, transcript, lines, questions.all(), yaml));
    }

    /** What names the file stands at its top. */
    private static ObjectNode inOrder(ObjectNode file) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        FIRST.stream().filter(file::has).forEach(key -> ordered.set(key, file.get(key)));
        file.properties().stream()
                .filter(member -> !ordered.has(member.getKey()))
                .forEach(member -> ordered.set(member.getKey(), member.getValue()));
        return ordered;
    }
}
