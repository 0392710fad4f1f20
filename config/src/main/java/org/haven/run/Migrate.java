package org.haven.run;

import java.util.Map;

/**
 * The command with which an organisation brings its own database to this version, before the server starts:
 * {@code java -cp 'migrate/*' org.haven.run.Migrate}. It needs HAVEN_DB_URL, HAVEN_DB_MIGRATE_PASSWORD and
 * HAVEN_KEYS_CONTEXT, and takes HAVEN_DB_MIGRATE_USER. Exit code 0: done; 1: failed; 2: something is not set.
 */
public final class Migrate {
    private Migrate() {
    }

    public static void main(String[] arguments) {
        System.exit(run(System.getenv()));
    }

    static int run(Map<String, String> environment) {
        for (String wanted : new String[]{"HAVEN_DB_URL", "HAVEN_DB_MIGRATE_PASSWORD", "HAVEN_KEYS_CONTEXT"}) {
            if (environment.getOrDefault(wanted, "").isBlank()) {
                System.err.println(wanted + " is not set.");
                return 2;
            }
        }
        try {
            Schema schema = new Schema(environment.get("HAVEN_DB_URL"),
                    environment.getOrDefault("HAVEN_DB_MIGRATE_USER", "haven_migrate"),
                    environment.get("HAVEN_DB_MIGRATE_PASSWORD"));
            int applied = schema.migrate();
            schema.installKey(environment.get("HAVEN_KEYS_CONTEXT"));
            System.out.println(applied == 0
                    ? "The database was already up to date."
                    : "The database was brought up to date with " + applied + " migrations.");
            return 0;
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
