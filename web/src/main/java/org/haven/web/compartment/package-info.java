/** What pages and resources of clinical and of privileged notes have in common; each feature brings its acts and its address. */
package org.haven.web.compartment;
