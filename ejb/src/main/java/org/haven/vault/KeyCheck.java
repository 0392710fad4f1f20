package org.haven.vault;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Stops the server at its start when the key-encryption key is not the one this database was filled with: better no
 * Haven than one that seals new text with a key that opens nothing old.
 */
@Startup
@Singleton
public class KeyCheck {

    @Resource(lookup = "java:/jdbc/HavenLogDS")
    DataSource source;
    @Inject
    KeyProvider keys;

    @PostConstruct
    void check() {
        int id = keys.currentKekId();
        byte[] value = value(keys.kek(id));
        try (Connection connection = source.getConnection();
                PreparedStatement add = connection
                        .prepareStatement("insert into crypto.key_check values (?, ?) on conflict do nothing");
                PreparedStatement read = connection
                        .prepareStatement("select value from crypto.key_check where kek_id = ?")) {
            add.setInt(1, id);
            add.setBytes(2, value);
            add.executeUpdate();
            read.setInt(1, id);
            try (ResultSet r = read.executeQuery()) {
                if (!r.next() || !MessageDigest.isEqual(r.getBytes(1), value)) {
                    throw new IllegalStateException(
                            "Key-encryption key " + id + " is not the key this database was filled with.");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The keys could not be checked against the database.", e);
        }
    }

    static byte[] value(SecretKey kek) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(kek.getEncoded(), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal("haven key check".getBytes(StandardCharsets.UTF_8)), 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
