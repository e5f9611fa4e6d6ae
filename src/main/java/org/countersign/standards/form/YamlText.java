package org.countersign.standards.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Writes a standard, policy or other file of the library as YAML that looks like the shipped files: long texts folded,
 * quotation marks only where YAML needs them, lists as the tables of their {@link ShortForm}, an empty line between parts.
 *
 * <p>A tree is an ordinary {@link ObjectNode} with the keys of the file in the order in which they are to be read:
 *
 * <pre>{@code
 * ObjectNode file = JsonNodeFactory.instance.objectNode().put("kind", "standard").put("id", "GH0").put("edition", "1");
 * file.putArray("criteria").addObject().put("heading", "Performance criteria").put("kind", "performance")
 *         .put("lead-in", "You must:").putArray("items").addObject().put("code", "P1").put("text", "Greet the customer.");
 * String yaml = YamlText.of(file, List.of("Made from GH0.pdf."));
 * }</pre>
 *
 * Texts are strings, also where they look like numbers ({@code "1.10"}); an empty line separates paragraphs, and a text with
 * single line ends keeps its lines.
 */
public final class YamlText {

    private static final int WIDTH = 110;

    /** Of folded texts, which YAML's writer breaks at the first space beyond it. */
    private static final int FOLDED = WIDTH - 10;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(FOLDED)
            .build();

    private YamlText() {}

    /** @param comment lines for the head of the file, without their {@code #}; none where it is empty */
    public static String of(ObjectNode tree, List<String> comment) {
        String head = comment.stream()
                .map(line -> ("# " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
        String body =
                ShortForm.tables(tree).properties().stream().map(YamlText::part).collect(Collectors.joining());
        return head + (head.isEmpty() ? body.stripLeading() : "\n" + body);
    }

    /** What stands under one key of the file, with an empty line before it if it is more than a line or names an edition. */
    private static String part(Map.Entry<String, JsonNode> member) {
        JsonNode value = member.getValue();
        boolean apart = value.isContainerNode() && !value.has("id");
        String text = written(member.getKey(), value, 0);
        boolean wide = value.isArray() && value.path(0).isObject() && holdsLists(value.path(0));
        return (apart ? "\n" : "") + (wide ? text.replace("\n  - ", "\n\n  - ").replaceFirst("\n\n", "\n") : text);
    }

    private static boolean holdsLists(JsonNode item) {
        return StreamSupport.stream(item.spliterator(), false).anyMatch(JsonNode::isContainerNode);
    }

    /**
     * Writes a file again with what a tree says otherwise; its comments and its layout stay, and where the tree says the same
     * it stays as it is, letter by letter.
     *
     * @param file the text of a YAML file
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where it is none
     */
    public static String changed(String file, ObjectNode tree) {
        return new YamlChanges(file).to(tree);
    }

    /** A key with what stands under it, within a file. */
    static String line(Map.Entry<String, JsonNode> member, int column) {
        return indented(written(member.getKey(), member.getValue(), column), column);
    }

    /** An entry of a list, within a file. */
    static String entry(JsonNode value, int column) {
        String list = written("x", JsonNodeFactory.instance.arrayNode().add(value), column - 2);
        return indented(list.substring(list.indexOf('\n') + 1), column - 2);
    }

    private static String indented(String lines, int column) {
        return lines.indent(column).replaceAll("(?m)^ +$", "");
    }

    private static String written(String key, JsonNode value, int column) {
        Node line = new MappingNode(Tag.MAP, List.of(tuple(key, value, column)), FlowStyle.BLOCK);
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(line).iterator());
    }

    /** @param column at which the key begins */
    private static NodeTuple tuple(String key, JsonNode value, int column) {
        return new NodeTuple(word(key), node(value, column, column + key.length() + 2));
    }

    private static Node node(JsonNode value, int column, int begins) {
        if (value.isObject()) {
            return new MappingNode(
                    Tag.MAP,
                    value.properties().stream()
                            .map(member -> tuple(member.getKey(), member.getValue(), column + 2))
                            .toList(),
                    FlowStyle.BLOCK);
        }
        if (value.isArray()) {
            List<Node> items = StreamSupport.stream(value.spliterator(), false)
                    .map(item -> node(item, column + 2, column + 4))
                    .toList();
            return new SequenceNode(Tag.SEQ, items, fitsOneLine(value, begins) ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (value.isBoolean()) {
            return new ScalarNode(Tag.BOOL, value.asText(), ScalarStyle.PLAIN);
        }
        return value.isNull() ? new ScalarNode(Tag.NULL, "", ScalarStyle.PLAIN) : text(value.asText(), begins);
    }

    private static boolean fitsOneLine(JsonNode items, int begins) {
        int length = begins;
        for (JsonNode item : items) {
            length += item.isContainerNode() ? WIDTH : item.asText().length() + 2;
        }
        return length < WIDTH;
    }

    private static ScalarNode text(String text, int begins) {
        List<String> paragraphs = List.of(text.split("\\n\\s*\\n"));
        if (paragraphs.stream().anyMatch(paragraph -> paragraph.contains("\n"))) {
            return new ScalarNode(Tag.STR, text, ScalarStyle.LITERAL);
        }
        return paragraphs.size() > 1 || begins + text.length() > WIDTH
                ? new ScalarNode(Tag.STR, String.join("\n", paragraphs), ScalarStyle.FOLDED)
                : word(text);
    }

    /** As itself where YAML reads it as a text or a number, and otherwise in quotation marks. */
    private static ScalarNode word(String text) {
        if (text.matches("(0|[1-9]\\d{0,14})(\\.\\d+)?")) {
            return new ScalarNode(text.contains(".") ? Tag.FLOAT : Tag.INT, text, ScalarStyle.PLAIN);
        }
        ScalarNode plain = new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
        String written = new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(plain).iterator());
        return written.startsWith("'") ? new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED) : plain;
    }
}
