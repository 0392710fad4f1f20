package org.haven.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The stamp of our own style sheets and scripts: it changes when one of them does, so browsers may keep them for long. */
@Named
@ApplicationScoped
@WebListener
public class Face implements ServletContextListener {

    private static volatile String stamp = "0";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        CRC32 sum = new CRC32();
        Set<String> files = event.getServletContext().getResourcePaths("/open/face/");
        for (String file : new TreeSet<>(files == null ? Set.of() : files)) {
            try (InputStream in = event.getServletContext().getResourceAsStream(file)) {
                if (in != null) {
                    sum.update(in.readAllBytes());
                }
            } catch (IOException unreadable) {
                sum.update(file.hashCode());
            }
        }
        stamp = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return stamp;
    }

    static String stamp() {
        return stamp;
    }
}
