package org.haven.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key-encryption key from the environment: {@code HAVEN_KEYS_KEK} (32 bytes, base64) and {@code HAVEN_KEYS_KEK_ID}.
 * A key that the launcher generated for trying Haven ({@code HAVEN_KEYS_ORIGIN=generated}) is refused on any address
 * but loopback, and behind a proxy.
 */
@ApplicationScoped
class EnvironmentKeys implements KeyProvider {

    private final int id;
    private final SecretKey key;

    EnvironmentKeys() {
        this(System.getenv(), System.getProperty("jboss.bind.address", "127.0.0.1"));
    }

    EnvironmentKeys(Map<String, String> environment, String bindAddress) {
        String text = environment.get("HAVEN_KEYS_KEK");
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("HAVEN_KEYS_KEK is not set; Haven opens no record without it.");
        }
        byte[] bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != 32) {
            throw new IllegalStateException("HAVEN_KEYS_KEK must be 32 bytes in base64.");
        }
        if (!"operator".equals(environment.get("HAVEN_KEYS_ORIGIN")) && isReached(environment, bindAddress)) {
            throw new IllegalStateException(
                    "Generated keys are for loopback only; set HAVEN_KEYS_KEK to your own and HAVEN_KEYS_ORIGIN=operator.");
        }
        id = Integer.parseInt(environment.getOrDefault("HAVEN_KEYS_KEK_ID", "1"));
        key = new SecretKeySpec(bytes, "AES");
    }

    /** By others than the one who tries Haven: through an address of its own, or through a proxy. */
    private static boolean isReached(Map<String, String> environment, String bindAddress) {
        return !isLoopback(bindAddress) || !environment.getOrDefault("HAVEN_PUBLIC_URL", "").isBlank()
                || Boolean.parseBoolean(environment.get("HAVEN_PROXY_FORWARDING"));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public int currentKekId() {
        return id;
    }

    @Override
    public SecretKey kek(int wanted) {
        if (wanted != id) {
            throw new IllegalStateException("Key-encryption key " + wanted + " is not held here.");
        }
        return key;
    }
}
