package org.countersign.site;

import io.quarkus.qute.TemplateData;

/** One of several things to choose from in a form: what is sent, and what is read. */
@TemplateData
public record Choice(String value, String label) {}
