package org.haven.vault;

import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.haven.shared.SubjectId;

/** A keyring with the key of one survivor, for tests of other features. */
public final class RingOfOne {

    private RingOfOne() {
    }

    public static Keyring of(SubjectId subject) {
        return new Keyring(Map.of(subject, new Keyring.Held(new SecretKeySpec(new byte[32], "AES"), 1)));
    }
}
