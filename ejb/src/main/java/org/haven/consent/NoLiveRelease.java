package org.haven.consent;

import org.haven.shared.Refusal;

/** No release that holds now allows this, for this recipient, this purpose and these kinds of information. */
public final class NoLiveRelease extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoLiveRelease() {
        super("consent.no-live-release");
    }
}
