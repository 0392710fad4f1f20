/**
 * Organisations that Haven works with and the services they offer, by the Open Referral data specification (HSDS):
 * organisation and service. Nothing here is about anybody in care.
 */
@Feature(uses = {"shared", "access"})
package org.haven.partner;

import org.haven.shared.Feature;
