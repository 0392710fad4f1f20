/**
 * The auditor's own tool. It depends on nothing but the JDK, so that an auditor can read it whole and need not trust
 * the server it checks. The formats of the sealed access log will live here, for the server and for the auditor alike.
 */
package org.haven.verifier;
