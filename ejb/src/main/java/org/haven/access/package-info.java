/**
 * Who is asking, may they, about which case, and what happened. The guard stands here, once; no other feature mentions
 * roles.
 */
@Feature(uses = "shared")
package org.haven.access;

import org.haven.shared.Feature;
