package org.haven.web.shared;

import org.haven.access.Permission;

/** Asked by the navigation: may this person enter the pages behind a permission? Answered by the access policy. */
public interface Doors {

    boolean open(Permission permission);
}
