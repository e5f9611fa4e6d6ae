package org.countersign.portfolio.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the kept files and the database belong together, for programs. */
@Path("/api/v1/evidence-files")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Evidence files", description = "The data folder beside the database; for administrators")
class StoreApi {

    private final StoreFit fit;

    StoreApi(StoreFit fit) {
        this.fit = fit;
    }

    @GET
    @Operation(
            summary = "Tells which kept files no row names, and which files that rows name are not kept",
            description = "As compared when the program started; by SHA-256. Both lists are empty where all is well")
    public StoreFit.Found compared() {
        return fit.atStart();
    }
}
