package org.countersign.standards.importing.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.countersign.standards.faults.ImportFault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a web page without what leads elsewhere: menus, banners, forms, scripts. */
final class WebPage {

    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, aside, footer, form, button, select, iframe,"
                    + " svg, [role=navigation], [role=banner], [role=contentinfo], [role=search], [hidden], [aria-hidden=true],"
                    + " [style*=display:none], [style*='display: none'], .breadcrumb, .breadcrumbs, .cookie, .cookies, #cookie, .skip-link";

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "ul",
            "ol",
            "dl",
            "table",
            "tr",
            "section",
            "article",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr");
    private static final Set<String> LINES =
            Set.of("div", "li", "dt", "dd", "td", "th", "br", "caption", "main", "header", "body");

    private WebPage() {}

    /** @param text of the page as its letters were read; where the page names its encoding that is used */
    static List<Line> lines(byte[] bytes, String text) throws Refused {
        org.jsoup.nodes.Document page = parsed(bytes, text);
        page.select(NOT_TEXT).remove();
        page.select("div, ul, ol, p").stream().filter(WebPage::isMenu).forEach(Element::remove);
        page.select("header").stream()
                .filter(header -> header.selectFirst("h1") == null)
                .forEach(Element::remove);
        Element root = page.selectFirst("main, [role=main]");
        boolean hasAll =
                root != null && root.text().length() * 2 > page.body().text().length();
        Reader reader = new Reader();
        NodeTraversor.traverse(reader, hasAll ? root : page.body());
        return reader.lines.lines();
    }

    private static org.jsoup.nodes.Document parsed(byte[] bytes, String text) throws Refused {
        boolean named = text.substring(0, Math.min(text.length(), 2_000))
                .toLowerCase(java.util.Locale.ROOT)
                .contains("charset");
        try {
            return named ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "") : Jsoup.parse(text);
        } catch (IOException damaged) {
            throw new Refused(ImportFault.LETTERS_UNREADABLE.found());
        }
    }

    /** Several links and nothing else. */
    private static boolean isMenu(Element block) {
        List<Element> links = block.select("a[href]");
        return links.size() > 1
                && links.stream().mapToInt(link -> link.text().length()).sum()
                        >= block.text().replace(" ", "").length();
    }

    private static final class Reader implements NodeVisitor {

        final PageLines lines = new PageLines();
        private int depth;

        @Override
        public void head(Node node, int level) {
            if (node instanceof TextNode text) {
                lines.text(text.text());
            } else if (node instanceof Element element) {
                begin(element, element.normalName());
            }
        }

        private void begin(Element element, String name) {
            if (PARAGRAPHS.contains(name)) {
                lines.endParagraph();
            } else if (LINES.contains(name)) {
                lines.end();
            }
            if (name.matches("h[1-6]")) {
                lines.heading(name.charAt(1) - '0');
            }
            if (name.equals("ul") || name.equals("ol")) {
                depth++;
            }
            if (name.equals("li")) {
                lines.listed(depth);
            }
            boolean alone = (name.equals("strong") || name.equals("b"))
                    && element.parent() != null
                    && Set.of("p", "div").contains(element.parent().normalName())
                    && element.parent().ownText().isBlank()
                    && element.parent().childrenSize() == 1;
            if (alone) {
                lines.heading(7);
            }
        }

        @Override
        public void tail(Node node, int level) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (name.equals("ul") || name.equals("ol")) {
                    depth--;
                }
                if (PARAGRAPHS.contains(name)) {
                    lines.endParagraph();
                } else if (LINES.contains(name)) {
                    lines.end();
                }
            }
        }
    }
}
