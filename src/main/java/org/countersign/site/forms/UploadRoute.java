package org.countersign.site.forms;

/** Says which requests carry files and so may be as large as an upload; a room that takes files implements it as a bean. */
public interface UploadRoute {

    boolean takes(String method, String path);
}
