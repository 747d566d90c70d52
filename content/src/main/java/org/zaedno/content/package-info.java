/** What the coalition has: domain and PostgreSQL. Enter by the door of a feature package below. */
package org.zaedno.content;
