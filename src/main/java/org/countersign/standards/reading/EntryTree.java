package org.countersign.standards.reading;

import static org.countersign.standards.reading.FileProblems.shortened;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.countersign.standards.faults.YamlFault;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Fields.Field;
import org.countersign.standards.reading.Entry.Items;
import org.countersign.standards.reading.Entry.Scalar;
import org.countersign.standards.text.Lines;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes entries of YAML nodes and reports keys that stand twice, keys that are no words, and tags. */
final class EntryTree {

    /** No number here has more digits; longer ones are kept as text, which is quick whatever their length. */
    private static final int LONGEST_NUMBER = 15;

    private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private final FileProblems problems;

    EntryTree(FileProblems problems) {
        this.problems = problems;
    }

    Entry of(Node root) {
        return of(root, placeOf(root));
    }

    private Entry of(Node node, Place key) {
        if (!PLAIN.contains(node.getTag())) {
            problems.add(
                    placeOf(node), YamlFault.TAG.found(shortened(node.getTag().getValue())));
        }
        if (node instanceof MappingNode mapping) {
            return fields(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            return new Items(
                    placeOf(node),
                    sequence.getValue().stream()
                            .map(item -> of(item, placeOf(item)))
                            .toList());
        }
        return scalar((ScalarNode) node, key);
    }

    private Fields fields(MappingNode mapping) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place keyPlace = placeOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(keyPlace, YamlFault.LIST_AS_KEY.found());
                continue;
            }
            visible(key);
            Field field = new Field(keyPlace, of(tuple.getValueNode(), keyPlace));
            Field first = byKey.putIfAbsent(key.getValue(), field);
            if (first != null) {
                problems.add(
                        keyPlace,
                        YamlFault.KEY_TWICE.found(
                                shortened(key.getValue()), first.keyPlace().line()));
            }
        }
        return new Fields(placeOf(mapping), byKey);
    }

    private Scalar scalar(ScalarNode node, Place key) {
        visible(node);
        String written = node.getValue();
        Place place = written.isBlank() ? key : placeOf(node);
        return new Scalar(place, written, node.getScalarStyle() == ScalarStyle.LITERAL, json(node));
    }

    /** In double quotes any character can be written as an escape, those too that a file may not hold as themselves. */
    private void visible(ScalarNode node) {
        String written = node.getValue();
        FileText.firstInvisible(written)
                .ifPresent(at -> problems.add(
                        placeOf(node), YamlFault.INVISIBLE_ESCAPE.found("%04X".formatted(written.codePointAt(at)))));
    }

    private static JsonNode json(ScalarNode node) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        String written = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return json.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return json.booleanNode(written.equals("true"));
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        if (number && written.length() <= LONGEST_NUMBER && written.matches("-?\\d+(\\.\\d+)?")) {
            return json.numberNode(new BigDecimal(written));
        }
        return json.textNode(Lines.spaced(written));
    }

    private static Place placeOf(Node node) {
        return node.getStartMark().map(Place::of).orElse(Place.WHOLE_FILE);
    }
}
