package org.haven.vault;

import javax.crypto.SecretKey;

/** Holds the key-encryption keys. They come from the operator and never enter the database or its backup. */
public interface KeyProvider {

    /** The key that wraps new data keys. */
    int currentKekId();

    /** @throws IllegalStateException naming the key id when it is not held */
    SecretKey kek(int id);
}
