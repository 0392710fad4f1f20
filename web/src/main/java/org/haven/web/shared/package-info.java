/** What every page and resource stands on: headers, refusals, words, navigation, signing out. */
package org.haven.web.shared;
