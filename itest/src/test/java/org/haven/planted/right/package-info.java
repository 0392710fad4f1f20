/** Bad on purpose: the rules of the house must catch what stands here. */
@Feature(uses = {"shared", "access", "casefile", "left"})
package org.haven.planted.right;

import org.haven.shared.Feature;
