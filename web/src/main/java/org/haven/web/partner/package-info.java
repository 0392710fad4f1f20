/** Pages and resources of the directory of partners. */
package org.haven.web.partner;
