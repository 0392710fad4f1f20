package org.haven.session;

import java.util.List;
import org.haven.shared.StaffId;

/** The open sessions of a colleague. */
public record SessionsOf(StaffId staff, String name, List<SessionView> sessions) {
}
