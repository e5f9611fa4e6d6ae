/**
 * Lists of any length, as pages and over JSON: what is asked for is read and checked, the database filters, sorts and cuts,
 * and links keep the filter. No list is read whole in order to show a part of it.
 */
package org.countersign.site.lists;
