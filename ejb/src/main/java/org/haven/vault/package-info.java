/**
 * Text about a person, sealed: one key per survivor, wrapped by a key that never enters the database. The rest of the
 * house holds {@link org.haven.vault.Cell cells} and asks a {@link org.haven.vault.Keyring} to open them.
 */
@Feature(uses = {"shared", "access"})
package org.haven.vault;

import org.haven.shared.Feature;
