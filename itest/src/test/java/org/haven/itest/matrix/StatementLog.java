package org.haven.itest.matrix;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haven.itest.given.Given;
import org.haven.itest.house.TheHouse;

/** What the server says to the database, statement by statement, as the database itself writes it down. No values. */
final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT = Pattern
            .compile(" LOG:  (?:execute [^:]*|statement): (.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)", Pattern.DOTALL);
    private static final String ALL = "alter role haven_app in database haven ";

    private final Given superuser;

    /** From here on every session of the application is written down; those that stand are replaced. */
    StatementLog(Given superuser) {
        this.superuser = superuser;
        superuser.run(ALL + "set log_statement = 'all'");
        anew();
    }

    @Override
    public void close() {
        superuser.run(ALL + "reset log_statement");
        anew();
    }

    private void anew() {
        superuser.rows("select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'haven_app'");
    }

    /** What was said while something was done. */
    List<String> during(Runnable act) {
        return during(() -> {
            act.run();
            return null;
        }, new ArrayList<>());
    }

    <T> List<String> during(Supplier<T> act, List<T> result) {
        long from = TheHouse.get().postgres().log().toFile().length();
        result.add(act.get());
        return statements(from);
    }

    private static List<String> statements(long from) {
        try (RandomAccessFile log = new RandomAccessFile(TheHouse.get().postgres().log().toFile(), "r")) {
            byte[] text = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(text);
            return of(new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> of(String log) {
        List<String> statements = new ArrayList<>();
        Matcher matcher = STATEMENT.matcher(log);
        while (matcher.find()) {
            statements.add(matcher.group(1).replaceAll("\\s+", " ").strip());
        }
        return statements;
    }
}
