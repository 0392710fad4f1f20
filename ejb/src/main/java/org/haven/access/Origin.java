package org.haven.access;

import jakarta.enterprise.context.RequestScoped;

/**
 * Where a request came from. The web filter says so once a request; a timer has a request but no filter, a job has
 * neither.
 */
@RequestScoped
public class Origin {

    private String source = "timer";
    private String session;
    private String address;

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
