package org.haven.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.haven.shared.SubjectId;

/** Seals and opens one cell. The header and the place are authenticated together with the text. */
final class CellCipher {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int HEADER = 1 + Integer.BYTES;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CellCipher() {
    }

    static Cell seal(SecretKey key, int kekId, SubjectId subject, CellPlace place, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] header = ByteBuffer.allocate(HEADER).put(VERSION).putInt(kekId).array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(header);
            cipher.updateAAD(belongs(subject, place));
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return new Cell(
                    ByteBuffer.allocate(HEADER + NONCE + sealed.length).put(header).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws CellDamaged when the cell was altered, moved, or belongs to another survivor */
    static String open(SecretKey key, SubjectId subject, CellPlace place, Cell cell) {
        byte[] bytes = cell.bytes();
        if (bytes.length < HEADER + NONCE + TAG_BITS / 8 || bytes[0] != VERSION) {
            throw new CellDamaged();
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, bytes, HEADER, NONCE));
            cipher.updateAAD(bytes, 0, HEADER);
            cipher.updateAAD(belongs(subject, place));
            int start = HEADER + NONCE;
            return new String(cipher.doFinal(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new CellDamaged();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] belongs(SubjectId subject, CellPlace place) {
        return String.join("|", place.table(), place.column(), place.row().toString(), subject.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
