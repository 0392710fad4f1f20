package org.haven.plan;

import org.haven.shared.Coded;

/** What an appointment is for, without a place. */
public enum AppointmentKind implements Coded {
    MEETING("meeting"),
    VISIT("visit"),
    HEALTH("health"),
    AUTHORITY("authority"),
    WORK_OR_TRAINING("work-or-training"),
    FAMILY("family"),
    OTHER("other");

    private final String code;

    AppointmentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
