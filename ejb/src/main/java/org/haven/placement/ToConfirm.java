package org.haven.placement;

import org.haven.shared.Refusal;

/** No rule can tell whether this is right; a person has to make sure and say so. */
public final class ToConfirm extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Confirmed what;

    public ToConfirm(Confirmed what) {
        super("placement.confirm." + what.code());
        this.what = what;
    }

    public Confirmed what() {
        return what;
    }
}
