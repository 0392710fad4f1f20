/**
 * The launcher: a real PostgreSQL, a real Keycloak and a WildFly with the package just built, started and stopped as one
 * house. People run it with one command, and the tests that must see the whole house run it through the same code. The
 * production command that migrates a database lives here too.
 */
package org.haven.run;
