/** Where people are signed in, and how to end it: one's own sessions, and a colleague's for the administrator. */
@Feature(uses = {"shared", "access", "staff"})
package org.haven.session;

import org.haven.shared.Feature;
