/** Pages and resources of referrals. */
package org.haven.web.referral;
