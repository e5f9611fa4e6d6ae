package org.countersign.catalogue.importing;

import jakarta.inject.Singleton;
import org.countersign.site.forms.UploadRoute;

/** Where published documents are taken. */
@Singleton
class ImportUploads implements UploadRoute {

    @Override
    public boolean takes(String method, String path) {
        return method.equals("POST") && (path.equals(ImportPages.PATH) || path.equals(ImportApi.PATH));
    }
}
