package org.countersign.people.signin.pages;

import io.quarkus.qute.TemplateData;
import org.countersign.site.forms.KeptForm;

/** A form that came without a session, and how the sign-in form carries it. */
@TemplateData
record Carried(KeptForm form, String written) {}
