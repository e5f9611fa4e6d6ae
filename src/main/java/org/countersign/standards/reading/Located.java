package org.countersign.standards.reading;

import static org.countersign.standards.reading.FileProblems.shortened;

import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.standards.faults.Value;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Items;
import org.countersign.standards.reading.Entry.Scalar;

/**
 * Something in a file that a schema points at.
 *
 * @param path keys and places in lists (from 0), from the top of the file
 * @param place of a word where it stands; of the key where it is a list or a group of keys
 */
record Located(List<Object> path, Entry entry, Place place) {

    static Located in(Entry root, NodePath location) {
        Entry entry = root;
        Place place = root.place();
        for (int step = 0; step < location.getNameCount(); step++) {
            Object name = location.getElement(step);
            if (entry instanceof Items items) {
                entry = items.entries().get((Integer) name);
                place = entry.place();
            } else if (entry instanceof Fields fields) {
                place = fields.placeOf(name.toString());
                entry = fields.get(name.toString()).orElseThrow();
            }
        }
        List<Object> path = IntStream.range(0, location.getNameCount())
                .mapToObj(location::getElement)
                .toList();
        return new Located(path, entry, entry instanceof Scalar ? entry.place() : place);
    }

    /** {@code Criterion P3}, {@code Item T4}, {@code Context 4a}, {@code Entry 2 of "settings"}, {@code "display-title"}. */
    String name() {
        if (path.isEmpty()) {
            return Value.FILE.words();
        }
        Object last = path.get(path.size() - 1);
        String parent = path.size() > 1 ? path.get(path.size() - 2).toString() : "";
        if (last instanceof Integer place) {
            return Value.ENTRY.words(place + 1, shortened(parent));
        }
        return switch (parent) {
            case "items" -> (path.get(0).equals("ranges") ? Value.ITEM : Value.CRITERION).words(last);
            case "units" -> Value.UNIT.words(last);
            case "contexts" -> Value.CONTEXT.words(last);
            default -> Value.WRITTEN.words(shortened(last.toString()));
        };
    }

    /** {@code a list}, {@code a group of keys}, or what is written there, in quotation marks. */
    String found() {
        if (entry instanceof Scalar scalar) {
            return Value.WRITTEN.words(shortened(scalar.text()));
        }
        return entry instanceof Items ? Value.ITEMS.words() : Value.FIELDS.words();
    }

    boolean isEmptyText() {
        return entry instanceof Scalar scalar && scalar.text().isEmpty();
    }
}
