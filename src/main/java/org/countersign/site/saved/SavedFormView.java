package org.countersign.site.saved;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.countersign.site.forms.TypedLine;

/** A draft in the list of its person: what was typed, and the page it goes on at. */
@TemplateData
record SavedFormView(String form, String title, String page, String at, List<TypedLine> lines) {}
