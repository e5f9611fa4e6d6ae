package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.countersign.assessment.Units;
import org.countersign.records.RecordGathering;
import org.countersign.records.UnitRecord;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.records.printing.RecordPrinter;
import org.countersign.site.AtOnce;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.countersign.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * In the made-up language every message stands in brackets: what is read outside them on any page is what people or
 * standards wrote, or else English that no bundle knows of.
 */
@QuarkusTest
@Tag("web")
class EverythingIsInTheBundlesTest {

    private static final Set<Integer> TEXT = Set.of(Types.VARCHAR, Types.CLOB, Types.LONGVARCHAR);

    private static final List<String> READ_ALOUD = List.of("alt", "aria-label", "placeholder", "title");

    @Inject
    Cast cast;

    @Inject
    Units units;

    @Inject
    RecordGathering gathering;

    @Inject
    RecordPrinter printer;

    @Inject
    CentreClock clock;

    @Inject
    DataSource database;

    @Test
    void noPageSaysAnythingOfItsOwn() throws Exception {
        cast.draft();
        cast.document();
        Bracketed bracketed = new Bracketed(kept().stream());
        List<Callable<List<String>>> readers = Arrays.stream(Part.values())
                .<Callable<List<String>>>map(part -> () -> outsideBundles(part, bracketed))
                .toList();
        assertThat(AtOnce.all(readers).stream().flatMap(List::stream)).isEmpty();
    }

    @Test
    void noRecordSaysAnythingOfItsOwn() {
        String printed = Wording.in(
                Wording.MADE_UP, () -> QuarkusTransaction.requiringNew().call(() -> {
                    UnitRecord record =
                            gathering.gather(units.unit(cast.places().unit()), false);
                    return PrintedPdf.read(printer.print(record, clock.now().atZone(clock.zone())))
                            .text();
                }));
        assertThat(printed).contains("⟦Unit record⟧");
        assertThat(new Bracketed(kept().stream()).outsideOnPaper(printed)).isEmpty();
    }

    private List<String> outsideBundles(Part part, Bracketed bracketed) {
        List<String> outside = new ArrayList<>();
        List<Look> looks = Look.ALL.stream().filter(look -> look.part() == part).toList();
        if (!looks.isEmpty()) {
            Visitor visitor = visitor(part);
            for (Look look : looks) {
                String page = visitor.request()
                        .header("Accept-Language", "en-XA")
                        .header("Accept", "text/html")
                        .get(Filled.with(cast, look.path()))
                        .asString();
                assertThat(page).as(look.toString()).contains("⟦");
                for (String said : said(Jsoup.parse(page))) {
                    bracketed.outside(said).forEach(text -> outside.add(look + ": " + text));
                }
            }
        }
        return outside;
    }

    /** Every text in every table of ours: what people wrote, and nothing that a page says of itself. */
    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (columns.next()) {
                if (TEXT.contains(columns.getInt("DATA_TYPE"))
                        && !columns.getString("TABLE_NAME").startsWith("flyway")) {
                    read(connection, columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"), kept);
                }
            }
            readFrozen(connection, kept);
            readDocuments(connection, kept);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return kept;
    }

    private static void read(Connection connection, String table, String column, List<String> kept)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select \"%s\" from \"%s\" where \"%s\" is not null".formatted(column, table, column))) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
    }

    /** Standards that other tests have put into use are in no file any more. */
    private static void readFrozen(Connection connection, List<String> kept) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select form from catalogue_frozen")) {
            while (rows.next()) {
                texts(new ObjectMapper().readTree(rows.getBytes(1)), kept);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines of published documents that were brought in, which are kept together. */
    private static void readDocuments(Connection connection, List<String> kept) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lines from catalogue_import")) {
            while (rows.next()) {
                texts(new ObjectMapper().readTree(rows.getString(1)), kept);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void texts(JsonNode within, List<String> kept) {
        if (within.isTextual()) {
            kept.add(within.asText());
        }
        within.forEach(part -> texts(part, kept));
    }

    private Visitor visitor(Part part) {
        if (part == Part.ANONYMOUS) {
            return Visitor.stranger();
        }
        Part.SignIn signIn = part.signIn(cast.places());
        return Visitor.signedIn(signIn.userName(), signIn.password());
    }

    /** Whatever of a page people read or are read. */
    private static List<String> said(Document page) {
        List<String> said = new ArrayList<>();
        page.select("script, style").remove();
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text) {
                said.add(text.text());
            } else if (node instanceof Element element) {
                READ_ALOUD.forEach(name -> said.add(element.attr(name)));
                if (element.normalName().equals("button")
                        || element.attr("type").equals("submit")) {
                    said.add(element.attr("aria-label"));
                }
            }
        });
        return said;
    }
}
