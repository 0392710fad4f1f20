package org.haven.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/**
 * Where a request came from. The web filter says so once a request; a timer has a request but no filter, a job has
 * neither.
 */
@RequestScoped
public class Origin {

    private String source = "timer";
    private String session;
    private String address;
    private String key;
    private Instant authTime;

    /**
     * @param source page or rest
     * @param session eight characters that tell sessions apart and open none, or null
     * @param address the client's true address
     */
    public void arrived(String source, String session, String address) {
        this.source = source;
        this.session = session;
        this.address = address;
    }

    /**
     * @param key the session itself, for telling it from the person's others
     * @param authTime when the person last proved who they are; null when that is not known
     */
    public void signedIn(String key, Instant authTime) {
        this.key = key;
        this.authTime = authTime;
    }

    /** The session in which this is asked; null outside of any. */
    public String key() {
        return key;
    }

    Instant authTime() {
        return authTime;
    }

    String source() {
        return source;
    }

    String session() {
        return session;
    }

    String address() {
        return address;
    }
}
