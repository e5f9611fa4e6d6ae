package org.countersign.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What somebody does who has the database open: as the program's own user, or as the owner of its tables. */
@ApplicationScoped
public class BehindTheProgram {

    private final AgroalDataSource program;
    private final String url;
    private final String owner;
    private final String password;

    BehindTheProgram(
            AgroalDataSource program,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.program = program;
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    /** Has to touch exactly one row. */
    public void asProgram(String sql, Object... values) throws SQLException {
        try (Connection connection = program.getConnection()) {
            touchOne(connection, sql, values);
        }
    }

    /** Has to touch exactly one row. */
    public void asOwner(String sql, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            touchOne(connection, sql, values);
        }
    }

    /** The one text that is found. */
    public String read(String sql, Object value) throws SQLException {
        try (Connection connection = program.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static void touchOne(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            int touched = statement.executeUpdate();
            if (touched != 1) {
                throw new IllegalStateException(touched + " rows touched by " + sql);
            }
        }
    }
}
