/** The people who work in Haven, their teams and their standing. */
@Feature(uses = {"shared", "access", "vault"})
package org.haven.staff;

import org.haven.shared.Feature;
