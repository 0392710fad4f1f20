package org.haven.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LiveChangesTest {

    @Test
    void pagesAndStylesNeedNoRestart() {
        assertFalse(LiveChanges.needsRestart("haven-web.war", "app/casefile/file.xhtml"));
        assertFalse(LiveChanges.needsRestart("haven-web.war", "WEB-INF/frame.xhtml"));
        assertFalse(LiveChanges.needsRestart("haven-web.war", "resources/haven.css"));
    }

    @Test
    void classesMessagesAndDescriptorsDo() {
        assertTrue(LiveChanges.needsRestart("haven-ejb.jar", "org/haven/shared/Page.class"));
        assertTrue(LiveChanges.needsRestart("haven-web.war/WEB-INF/classes",
                "org/haven/web/shared/messages_en.properties"));
        assertTrue(LiveChanges.needsRestart("haven-web.war", "WEB-INF/web.xml"));
    }
}
