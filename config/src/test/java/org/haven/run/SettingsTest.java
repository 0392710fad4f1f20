package org.haven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void aPropertyWinsOverTheEnvironmentAndThatOverTheDefault() {
        Properties properties = new Properties();
        properties.setProperty("haven.project", "/srv/haven");
        properties.setProperty("haven.http.port", "8081");
        Settings settings = Settings.of(properties, Map.of("HAVEN_HTTP_PORT", "8082", "HAVEN_POSTGRES_PORT", "54321"));
        assertEquals(8081, settings.ports().http());
        assertEquals(54321, settings.ports().postgres());
        assertEquals(8180, settings.ports().keycloak());
    }

    @Test
    void theDataFolderLiesInTheProjectUnlessToldOtherwise() {
        Properties properties = new Properties();
        properties.setProperty("haven.project", "/srv/haven");
        assertEquals(Path.of("/srv/haven/data"), Settings.of(properties, Map.of()).data());
        properties.setProperty("haven.data", "/var/haven");
        assertEquals(Path.of("/var/haven"), Settings.of(properties, Map.of()).data());
    }

    @Test
    void aSwitchWithoutAValueIsOnAndFalseIsOff() {
        Properties properties = new Properties();
        properties.setProperty("haven.project", "/srv/haven");
        assertFalse(Settings.of(properties, Map.of()).fresh());
        properties.setProperty("haven.fresh", "");
        assertTrue(Settings.of(properties, Map.of()).fresh());
        properties.setProperty("haven.fresh", "false");
        assertFalse(Settings.of(properties, Map.of()).fresh());
    }
}
