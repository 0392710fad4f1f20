package org.haven.vault;

import java.util.Map;
import javax.crypto.SecretKey;
import org.haven.shared.NotFound;
import org.haven.shared.SubjectId;

/** The keys of those survivors whom this transaction may see, fetched together. Lives as long as the use case. */
public final class Keyring {

    /** A key and the key-encryption key it is wrapped by. */
    record Held(SecretKey key, int kekId) {
    }

    private final Map<SubjectId, Held> keys;

    Keyring(Map<SubjectId, Held> keys) {
        this.keys = Map.copyOf(keys);
    }

    /** @return the text, or null for an empty cell */
    public String open(SubjectId subject, CellPlace place, Cell cell) {
        return cell == null ? null : CellCipher.open(held(subject).key(), subject, place, cell);
    }

    /** @return the sealed text, or null for no text */
    public Cell seal(SubjectId subject, CellPlace place, String text) {
        if (text == null) {
            return null;
        }
        Held held = held(subject);
        return CellCipher.seal(held.key(), held.kekId(), subject, place, text);
    }

    /** Whether it holds a key of theirs. */
    public boolean holds(SubjectId subject) {
        return keys.containsKey(subject);
    }

    private Held held(SubjectId subject) {
        Held held = keys.get(subject);
        if (held == null) {
            throw new NotFound();
        }
        return held;
    }
}
