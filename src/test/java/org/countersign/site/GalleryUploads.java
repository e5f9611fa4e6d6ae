package org.countersign.site;

import jakarta.inject.Singleton;
import org.countersign.site.forms.UploadRoute;

/** Where the gallery takes files. */
@Singleton
class GalleryUploads implements UploadRoute {

    @Override
    public boolean takes(String method, String path) {
        return path.equals("/api/v1/gallery/bytes") || path.equals("/api/v1/gallery/files");
    }
}
