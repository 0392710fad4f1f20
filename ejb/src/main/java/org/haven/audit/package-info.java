/** The access log as people read it: the auditor the whole of it, a care team the lines of its own case. */
@Feature(uses = {"shared", "access", "vault"})
package org.haven.audit;

import org.haven.shared.Feature;
