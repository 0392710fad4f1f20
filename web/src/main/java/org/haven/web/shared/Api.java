package org.haven.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The same use cases for programs; resources stand beside the pages of their feature. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}
