package org.haven.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.haven.shared.SubjectId;

/**
 * The key of one class of one survivor's text, wrapped (AES key wrap, RFC 3394). Where this row is gone, the text is
 * gone.
 */
@Entity
@Table(name = "data_key", schema = "crypto")
@IdClass(DataKey.Key.class)
class DataKey {

    /** Which key it is. */
    record Key(UUID subjectId, String keyClass) {
    }

    @Id
    @Column(name = "subject_id")
    private UUID subjectId;
    @Id
    @Column(name = "key_class")
    private String keyClass;
    @Column(name = "kek_id", nullable = false)
    private int kekId;
    @Column(nullable = false)
    private byte[] wrapped;

    protected DataKey() {
    }

    DataKey(SubjectId subject, KeyClass of, KeyProvider keys) {
        subjectId = subject.value();
        keyClass = of.code();
        kekId = keys.currentKekId();
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.WRAP_MODE, keys.kek(kekId));
            wrapped = cipher.wrap(generator.generateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    int kekId() {
        return kekId;
    }

    SecretKey unwrap(KeyProvider keys) {
        try {
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.UNWRAP_MODE, keys.kek(kekId));
            return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The data key does not open with key-encryption key " + kekId + ".");
        }
    }

    @Override
    public String toString() {
        return "DataKey " + subjectId;
    }
}
