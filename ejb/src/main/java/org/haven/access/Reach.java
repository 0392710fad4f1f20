package org.haven.access;

/** How far one event opens the house. Row security shows what the event names and nothing else. */
public enum Reach {
    /** No protected row at all. */
    NOTHING("nothing", false),
    /** What waits for the caller: tasks, jobs. */
    SELF("self", false),
    /** One case. */
    CASE("case", true),
    /**
     * One compartment of one case: clinical or privileged notes. Opens nothing else of the case, and nothing else opens
     * it. The action's name says which compartment.
     */
    COMPARTMENT("compartment", true),
    /** The caller's own cases, or the team's for its supervisor. */
    CASELOAD("caseload", false),
    /** Contacts that are not yet cases, of the caller's team. */
    INTAKE("intake", false),
    /** One contact. */
    CONTACT("contact", true),
    /** One file of imported intakes. */
    IMPORT("import", true),
    /** One colleague's standing; no protected row. */
    STAFF("staff", true),
    /** One shelter. */
    SHELTER("shelter", true),
    /** The access log. */
    LOG("log", false);

    private final String code;
    private final boolean targeted;

    Reach(String code, boolean targeted) {
        this.code = code;
        this.targeted = targeted;
    }

    /** Whether it is about one case. */
    boolean ofCase() {
        return this == CASE || this == COMPARTMENT;
    }

    public String code() {
        return code;
    }

    /** Whether the first argument of the use case must say which one. */
    public boolean targeted() {
        return targeted;
    }
}
