package org.haven.itest.rows;

import org.jboss.arquillian.container.test.api.RunAsClient;

/** Privileged notes. */
@RunAsClient
class PrivilegedNotesWallTest extends CompartmentWallTest {

    PrivilegedNotesWallTest() {
        super(Words.PRIVILEGED);
    }
}
