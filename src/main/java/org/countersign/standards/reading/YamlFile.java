package org.countersign.standards.reading;

import static org.countersign.standards.reading.FileProblems.shortened;

import java.util.Iterator;
import java.util.Optional;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.FileFault;
import org.countersign.standards.faults.YamlFault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
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
        try {
            LoadSettings settings = settings().build();
            if (!harmless(new Parse(settings).parseString(text).iterator(), problems)
                    || !LostText.none(text, settings().setParseComments(true).build(), problems)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(Place.WHOLE_FILE, FileFault.FILE_EMPTY.found());
            }
            return root.map(node -> new EntryTree(problems).of(node));
        } catch (MarkedYamlEngineException unreadable) {
            YamlSlips.add(unreadable, text, problems);
        } catch (YamlVersionException unknown) {
            problems.add(Place.WHOLE_FILE, YamlFault.VERSION_UNKNOWN.found());
        } catch (YamlEngineException unreadable) {
            problems.add(Place.WHOLE_FILE, YamlFault.NOT_YAML.found());
        }
        return Optional.empty();
    }

    private static LoadSettingsBuilder settings() {
        return LoadSettings.builder().setCodePointLimit(FileText.LARGEST).setMaxAliasesForCollections(0);
    }

    private static boolean harmless(Iterator<Event> events, FileProblems problems) {
        int depth = 0;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                return refuse(event, YamlFault.SECOND_DOCUMENT.found(), problems);
            }
            if (event instanceof AliasEvent alias) {
                String named = shortened(alias.getAlias().toString());
                return refuse(event, YamlFault.ALIAS.found(named), problems);
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                return refuse(event, YamlFault.NESTED_TOO_DEEP.found(DEEPEST), problems);
            }
        }
        return true;
    }

    private static boolean refuse(Event event, Fault.Found fault, FileProblems problems) {
        problems.add(event.getStartMark().map(Place::of).orElse(Place.WHOLE_FILE), fault);
        return false;
    }
}
