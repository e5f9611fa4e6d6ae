package org.countersign.standards.reading;

import static org.countersign.standards.reading.FileProblems.quoted;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads one YAML document. What a file of standards never needs and a hostile one uses (aliases, depth, several
 * documents) is refused while it streams by, before anything is built from it.
 */
final class YamlFile {

    /** The deepest shipped file has seven levels. */
    private static final int DEEPEST = 20;

    private YamlFile() {}

    static Optional<Entry> read(String text, FileProblems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(FileText.LARGEST)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            if (!harmless(new Parse(settings).parseString(text).iterator(), problems)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(
                        Place.WHOLE_FILE,
                        "The file is empty.",
                        "Write a standard into it, or remove it from the folder.");
            }
            return root.map(node -> new EntryTree(problems).of(node));
        } catch (MarkedYamlEngineException unreadable) {
            YamlSentence.add(unreadable, text, problems);
        } catch (YamlVersionException unknown) {
            problems.add(
                    Place.WHOLE_FILE,
                    "The file asks for a version of YAML that is not known here.",
                    "Remove the line that begins with %YAML.");
        } catch (YamlEngineException unreadable) {
            problems.add(
                    Place.WHOLE_FILE,
                    "The file is not YAML that can be read.",
                    "Compare it with one of the shipped files.");
        }
        return Optional.empty();
    }

    private static boolean harmless(Iterator<Event> events, FileProblems problems) {
        int depth = 0;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                return refuse(
                        event,
                        problems,
                        "A second document begins here (---).",
                        "Put it into a file of its own; each file holds one.");
            }
            if (event instanceof AliasEvent alias) {
                return refuse(
                        event,
                        problems,
                        "The alias " + quoted("*" + alias.getAlias()) + " stands here; aliases are not read.",
                        "Write out the text it stands for.");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                return refuse(
                        event,
                        problems,
                        "Lists and keys are nested more than " + DEEPEST + " deep here.",
                        "Compare the indentation with one of the shipped files.");
            }
        }
        return true;
    }

    private static boolean refuse(Event event, FileProblems problems, String what, String remedy) {
        problems.add(event.getStartMark().map(Place::of).orElse(Place.WHOLE_FILE), what, remedy);
        return false;
    }
}
