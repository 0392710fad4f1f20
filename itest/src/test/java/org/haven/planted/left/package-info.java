/** Bad on purpose: the rules of the house must catch what stands here. */
@Feature(uses = {"shared", "access"})
package org.haven.planted.left;

import org.haven.shared.Feature;
