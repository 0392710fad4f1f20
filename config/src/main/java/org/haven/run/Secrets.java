package org.haven.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * Passwords and keys of this house. What the environment does not give is generated at the first start and kept in a
 * file that only its owner may read.
 */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final Path file;
    private final Properties kept = new Properties();
    private final UnaryOperator<String> environment;

    private Secrets(Path file, UnaryOperator<String> environment) {
        this.file = file;
        this.environment = environment;
    }

    static Secrets in(Path folder, UnaryOperator<String> environment) {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"), environment);
        try {
            if (Files.exists(secrets.file)) {
                try (InputStream in = Files.newInputStream(secrets.file)) {
                    secrets.kept.load(in);
                }
            }
            if (secrets.complete()) {
                secrets.store();
            }
            return secrets;
        } catch (IOException e) {
            throw new Trouble("The generated passwords in " + secrets.file + " could not be read or written.", e);
        }
    }

    /** What the database's superuser signs in with; made with the database, so nothing overrides it. */
    public String superuser() {
        return kept.getProperty("postgres.superuser");
    }

    public String migrate() {
        return given("HAVEN_DB_MIGRATE_PASSWORD", "postgres.haven_migrate");
    }

    public String app() {
        return given("HAVEN_DB_PASSWORD", "postgres.haven_app");
    }

    public String sealer() {
        return given("HAVEN_DB_SEALER_PASSWORD", "postgres.haven_sealer");
    }

    public String auditor() {
        return given("HAVEN_DB_AUDITOR_PASSWORD", "postgres.haven_auditor");
    }

    public String backup() {
        return given("HAVEN_DB_BACKUP_PASSWORD", "postgres.haven_backup");
    }

    String keycloakDatabase() {
        return kept.getProperty("postgres.keycloak");
    }

    public String keycloakAdmin() {
        return kept.getProperty("keycloak.admin");
    }

    public String client() {
        return given("HAVEN_OIDC_CLIENT_SECRET", "oidc.client");
    }

    public String demo() {
        return given("HAVEN_DEMO_PASSWORD", "demo.password");
    }

    public String keyEncryptionKey() {
        return given("HAVEN_KEYS_KEK", "keys.kek");
    }

    public String contextKey() {
        return given("HAVEN_KEYS_CONTEXT", "keys.context");
    }

    /** Whether the keys come from here, and so may never guard anything but a loopback address. */
    String keyOrigin() {
        return environment.apply("HAVEN_KEYS_KEK") == null ? "generated" : "operator";
    }

    private String given(String variable, String key) {
        String value = environment.apply(variable);
        return value == null || value.isBlank() ? kept.getProperty(key) : value;
    }

    private boolean complete() {
        boolean added = false;
        for (String key : new String[]{"postgres.superuser", "postgres.haven_migrate", "postgres.haven_app",
                "postgres.haven_sealer", "postgres.haven_auditor", "postgres.haven_backup", "postgres.keycloak",
                "keycloak.admin", "oidc.client"}) {
            added |= kept.putIfAbsent(key, text(32)) == null;
        }
        added |= kept.putIfAbsent("demo.password", text(5) + "-" + text(5) + "-" + text(5)) == null;
        added |= kept.putIfAbsent("keys.kek", key()) == null;
        added |= kept.putIfAbsent("keys.context", key()) == null;
        return added;
    }

    private void store() throws IOException {
        FileAttribute<?>[] ownerOnly = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        Path draft = file.resolveSibling("secrets.draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly);
        try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.WRITE)) {
            kept.store(out, "Generated for this house alone; never for real data");
        }
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static String text(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String key() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
