/** Pages and resources of conflicts: declaring one, and who is shut out of a case. */
package org.haven.web.conflict;
