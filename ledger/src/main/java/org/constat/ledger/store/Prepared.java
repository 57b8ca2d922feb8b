package org.constat.ledger.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps the statements of one connection prepared: to prepare a statement takes SQLite longer than to run a small one. */
final class Prepared implements StatementBuilder {

    private static final int KEPT = 256;

    private final StatementBuilder plain = DefaultStatementBuilder.FACTORY.createStatementBuilder(null);
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = ordinary(context) ? idle.remove(sql) : null;
        return kept != null ? kept : plain.create(connection, sql, context);
    }

    private static boolean ordinary(StatementContext context) {
        return !context.isReturningGeneratedKeys() && !context.isConcurrentUpdatable();
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return plain.createCall(connection, sql, context);
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement used && idle.size() < KEPT && !used.isClosed()) {
            used.clearParameters();
            used.clearBatch();
            if (idle.putIfAbsent(sql, used) == null) {
                return;
            }
        }
        plain.close(connection, sql, statement);
    }

    @Override
    public void close(Connection connection) {
        idle.clear();
    }
}
