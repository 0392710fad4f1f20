/** What waits for whom: small tasks, and long work with real progress. Holds codes and numbers, no word about a person. */
@Feature(uses = {"shared", "access", "vault", "audit", "staff"})
package org.haven.notice;

import org.haven.shared.Feature;
