package org.haven.vault;

import java.util.Arrays;

/**
 * A sealed piece of text: version (1 byte), key-encryption-key id (4), nonce (12), AES-256-GCM ciphertext and tag. It
 * opens only in the place it was sealed for.
 */
public final class Cell {

    private final byte[] bytes;

    Cell(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && Arrays.equals(bytes, cell.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
