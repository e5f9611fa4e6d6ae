package org.countersign.portfolio.drafts;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.countersign.site.forms.UploadRoute;

/** Where the portfolio takes files. */
@Singleton
class UploadRoutes implements UploadRoute {

    private static final Pattern PAGE = Pattern.compile("/portfolio/[^/]+/edit");
    private static final Pattern JSON = Pattern.compile("/api/v1/pieces/[^/]+/draft/files(/[^/]*)?");

    @Override
    public boolean takes(String method, String path) {
        return method.equals("POST") && PAGE.matcher(path).matches()
                || (method.equals("POST") || method.equals("PUT"))
                        && JSON.matcher(path).matches();
    }
}
