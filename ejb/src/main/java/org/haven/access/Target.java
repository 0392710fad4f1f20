package org.haven.access;

import java.util.UUID;

/** A request, or an identifier, that says which contact, import or shelter it is about. */
public interface Target {

    UUID targetId();
}
