package org.haven.approval;

import org.haven.shared.Refusal;

/** Nobody asks for or approves what is about themselves. */
public final class AboutOneself extends Refusal {

    private static final long serialVersionUID = 1L;

    public AboutOneself() {
        super("approval.about-oneself");
    }
}
