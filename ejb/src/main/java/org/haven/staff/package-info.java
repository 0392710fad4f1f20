/**
 * The people who work in Haven: joining, teams, roles and functions by two persons, standing, training, the code of
 * conduct, and who stands in while somebody is away.
 */
@Feature(uses = {"shared", "access", "approval", "vault"})
package org.haven.staff;

import org.haven.shared.Feature;
