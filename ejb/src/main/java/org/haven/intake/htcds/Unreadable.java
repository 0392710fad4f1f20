package org.haven.intake.htcds;

/** Ends the reading of a file that cannot be read on; carries what to say about it. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Unreadable(Finding finding) {
        super(finding.kind().name(), null, false, false);
        this.finding = finding;
    }

    Unreadable(FindingKind kind, String... args) {
        this(Finding.about(kind, args));
    }

    Finding finding() {
        return finding;
    }
}
