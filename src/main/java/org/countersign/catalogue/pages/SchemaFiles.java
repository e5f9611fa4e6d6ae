package org.countersign.catalogue.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.countersign.site.forms.Pages;
import org.countersign.standards.reading.PublishedSchemas;

/** What the files of standards look like, for the editors of those who write their own; nothing in it is secret. */
@Path("/schemas")
@PermitAll
class SchemaFiles {

    @GET
    @Path("/{kind}.schema.json")
    @Produces("application/schema+json")
    public String schema(@PathParam("kind") String kind) {
        return Pages.found(PublishedSchemas.of(kind));
    }
}
