package org.countersign.standards.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.text.Lines;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes in the text of a YAML file what a tree says otherwise, key by key and entry by entry, and leaves the rest as
 * somebody wrote it, with its comments and its layout.
 */
final class YamlChanges {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What the file has from one place to another, and is to have instead. */
    private record Edit(int from, int to, String text) {}

    private final String file;

    YamlChanges(String file) {
        this.file = file;
    }

    String to(ObjectNode tree) {
        return new Compose(LoadSettings.builder().build())
                .composeString(file)
                .filter(MappingNode.class::isInstance)
                .flatMap(root -> edits((MappingNode) root, ShortForm.tables(tree)))
                .map(this::made)
                .orElseGet(() -> YamlText.of(tree, List.of()));
    }

    /** From behind, so that no place moves before its turn. */
    private String made(List<Edit> edits) {
        List<Edit> fromBehind = new ArrayList<>(edits);
        Collections.reverse(fromBehind);
        fromBehind.sort(Comparator.comparingInt(Edit::from).reversed());
        StringBuilder text = new StringBuilder(file);
        fromBehind.forEach(edit -> text.replace(edit.from(), edit.to(), edit.text()));
        return text.toString();
    }

    /** Empty where the whole is better written anew. */
    private Optional<List<Edit>> edits(MappingNode node, ObjectNode value) {
        Map<String, NodeTuple> there = new LinkedHashMap<>();
        node.getValue().forEach(tuple -> there.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple));
        if (node.getFlowStyle() == FlowStyle.FLOW
                || standsBehindADash(node)
                        && !value.has(there.keySet().iterator().next())) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        int at = lineAfter(node.getValue().get(0).getValueNode());
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            NodeTuple tuple = there.remove(member.getKey());
            if (tuple == null) {
                edits.add(new Edit(at, at, YamlText.line(member, column(node))));
                continue;
            }
            edits.addAll(inPlace(tuple.getValueNode(), member.getValue())
                    .filter(within -> !isReordered(tuple.getValueNode(), member))
                    .orElseGet(() -> List.of(new Edit(
                            start(tuple.getKeyNode()),
                            Math.max(end(tuple.getKeyNode()) + 1, end(tuple.getValueNode())),
                            YamlText.line(member, column(node)).strip()))));
            at = lineAfter(tuple.getValueNode());
        }
        there.values().stream()
                .filter(gone -> !isNothing(gone.getValueNode()))
                .forEach(gone -> edits.add(without(gone.getKeyNode(), gone.getValueNode())));
        return Optional.of(edits);
    }

    /** Whether the rows of a table come in another order; that of other keys means nothing. */
    private static boolean isReordered(Node node, Map.Entry<String, JsonNode> member) {
        if (ShortForm.of(member.getKey()).isEmpty() || !(node instanceof MappingNode)) {
            return false;
        }
        List<String> there =
                read(node).properties().stream().map(Map.Entry::getKey).toList();
        List<String> wanted =
                member.getValue().properties().stream().map(Map.Entry::getKey).toList();
        return !there.stream()
                .filter(wanted::contains)
                .toList()
                .equals(wanted.stream().filter(there::contains).toList());
    }

    private Optional<List<Edit>> inPlace(Node node, JsonNode value) {
        if (read(node).toString().equals(plain(value).toString())) {
            return Optional.of(List.of());
        }
        if (node instanceof MappingNode mapping && value instanceof ObjectNode object) {
            return edits(mapping, object);
        }
        return node instanceof SequenceNode sequence && value instanceof ArrayNode array
                ? edits(sequence, array)
                : Optional.empty();
    }

    /** Entries are known again by their code, or what they begin with; in another order they are written anew. */
    private Optional<List<Edit>> edits(SequenceNode node, ArrayNode values) {
        List<Node> nodes = node.getValue();
        Map<String, Node> there = byName(nodes, YamlChanges::read);
        Map<String, JsonNode> wanted = byName(values, YamlChanges::plain);
        List<String> kept = there.keySet().stream().filter(wanted::containsKey).toList();
        if (node.getFlowStyle() == FlowStyle.FLOW
                || kept.isEmpty()
                || !kept.equals(
                        wanted.keySet().stream().filter(there::containsKey).toList())) {
            return Optional.empty();
        }
        String gap = nodes.size() > 1
                        && file.substring(end(nodes.get(0)), start(nodes.get(1)))
                                .contains("\n\n")
                ? "\n"
                : "";
        List<Edit> edits = new ArrayList<>();
        int at = line(nodes.get(0));
        for (Map.Entry<String, JsonNode> entry : wanted.entrySet()) {
            Node known = there.remove(entry.getKey());
            if (known == null) {
                edits.add(new Edit(at, at, gap + YamlText.entry(entry.getValue(), column(node))));
                continue;
            }
            Optional<List<Edit>> within = inPlace(known, entry.getValue());
            if (within.isEmpty()) {
                return Optional.empty();
            }
            edits.addAll(within.get());
            at = lineAfter(known);
        }
        there.values().forEach(gone -> edits.add(without(gone, gone)));
        return Optional.of(edits);
    }

    private static <T> Map<String, T> byName(Iterable<T> entries, Function<T, JsonNode> read) {
        Map<String, T> known = new LinkedHashMap<>();
        for (T entry : entries) {
            JsonNode all = read.apply(entry);
            String name = (all.has("code")
                            ? all.path("code")
                            : all.isObject() ? all.iterator().next() : all)
                    .asText();
            while (known.containsKey(name)) {
                name += " again";
            }
            known.put(name, entry);
        }
        return known;
    }

    private static JsonNode read(Node node) {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue();
            return words(scalar.getScalarStyle() == ScalarStyle.LITERAL ? text : text.replace("\n", "\n\n"));
        }
        if (node instanceof SequenceNode sequence) {
            return NODES.arrayNode()
                    .addAll(sequence.getValue().stream().map(YamlChanges::read).toList());
        }
        ObjectNode object = NODES.objectNode();
        ((MappingNode) node)
                .getValue()
                .forEach(tuple -> object.set(((ScalarNode) tuple.getKeyNode()).getValue(), read(tuple.getValueNode())));
        return object;
    }

    private static JsonNode plain(JsonNode value) {
        if (value instanceof ArrayNode array) {
            ArrayNode plain = NODES.arrayNode();
            array.forEach(entry -> plain.add(plain(entry)));
            return plain;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode plain = NODES.objectNode();
            object.properties().forEach(member -> plain.set(member.getKey(), plain(member.getValue())));
            return plain;
        }
        return words(value.asText());
    }

    /** Whatever its lines and spaces are, but for the items of its lists. */
    private static JsonNode words(String text) {
        return NODES.textNode(Stream.of(text.split("\\n\\s*\\n"))
                .map(Lines::itemByItem)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n")));
    }

    /** What a tree leaves out. */
    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue().isEmpty() || scalar.getValue().equals("false")
                : ((CollectionNode<?>) node).getValue().isEmpty();
    }

    /** With the empty lines before them. */
    private Edit without(Node first, Node last) {
        int from = line(first);
        while (from > 1 && file.charAt(from - 2) == '\n') {
            from--;
        }
        return new Edit(from, lineAfter(last), "");
    }

    private boolean standsBehindADash(Node node) {
        return !file.substring(line(node), start(node)).isBlank();
    }

    private int line(Node node) {
        return file.lastIndexOf('\n', start(node)) + 1;
    }

    private int lineAfter(Node node) {
        int end = file.indexOf('\n', end(node));
        return end < 0 ? file.length() : end + 1;
    }

    private int start(Node node) {
        return file.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
    }

    /** Behind its last word; what stands between it and the next is nobody's. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty()) {
            Object last = collection.getValue().get(collection.getValue().size() - 1);
            return end(last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last);
        }
        int end = file.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
        return start(node) + file.substring(start(node), end).stripTrailing().length();
    }

    private static int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }
}
