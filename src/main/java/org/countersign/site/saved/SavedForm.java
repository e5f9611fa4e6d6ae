package org.countersign.site.saved;

import java.time.Instant;
import java.util.UUID;
import org.countersign.site.forms.KeptForm;

/**
 * What one person has typed in one form and not sent yet.
 *
 * @param title of the page it stood on, by which its person knows it
 * @param version another with each save, so that nobody writes over what they have not seen
 */
record SavedForm(String form, String title, KeptForm typed, UUID version, Instant savedAt) {}
