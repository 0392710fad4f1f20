package org.haven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndThenKept() {
        Secrets first = Secrets.in(folder, name -> null);
        Secrets second = Secrets.in(folder, name -> null);
        assertEquals(first.app(), second.app());
        assertEquals(first.keyEncryptionKey(), second.keyEncryptionKey());
        assertEquals("generated", second.keyOrigin());
    }

    @Test
    void differFromEachOtherAndFromAnotherHouse() throws IOException {
        Secrets here = Secrets.in(folder, name -> null);
        Secrets there = Secrets.in(Files.createDirectory(folder.resolve("other")), name -> null);
        assertEquals(4, Set.of(here.superuser(), here.migrate(), here.app(), here.client()).size());
        assertNotEquals(here.keyEncryptionKey(), there.keyEncryptionKey());
        assertNotEquals(here.keyEncryptionKey(), here.contextKey());
    }

    @Test
    void keysAreThirtyTwoBytes() {
        Secrets secrets = Secrets.in(folder, name -> null);
        assertEquals(32, Base64.getDecoder().decode(secrets.keyEncryptionKey()).length);
        assertEquals(32, Base64.getDecoder().decode(secrets.contextKey()).length);
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Secrets.in(folder, name -> null);
        Path file = folder.resolve("secrets.properties");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        } else {
            assertTrue(Files.exists(file));
        }
    }

    @Test
    void theEnvironmentWins() {
        Map<String, String> environment = Map.of("HAVEN_DEMO_PASSWORD", "a longer one", "HAVEN_KEYS_KEK", "given");
        Secrets secrets = Secrets.in(folder, environment::get);
        assertEquals("a longer one", secrets.demo());
        assertEquals("operator", secrets.keyOrigin());
    }

    @Test
    void theDemoPasswordFitsTheRealmsOwnRule() {
        assertTrue(Secrets.in(folder, name -> null).demo().length() >= 12);
    }
}
