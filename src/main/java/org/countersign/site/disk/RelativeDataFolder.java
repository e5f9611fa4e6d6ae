package org.countersign.site.disk;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.nio.file.Path;

/**
 * Lets the data folder be named as anybody names a folder: {@code records} is {@code ./records}. The embedded database
 * takes no path for relative that does not begin so. Asked before whatever puts this setting into others.
 */
@Priority(Priorities.LIBRARY)
public class RelativeDataFolder implements ConfigSourceInterceptor {

    private static final String DATA = "countersign.data";

    private static final long serialVersionUID = 1L;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        return !DATA.equals(name) || value == null || value.getValue() == null || isNamedWhole(value.getValue())
                ? value
                : value.withValue("./" + value.getValue());
    }

    private static boolean isNamedWhole(String folder) {
        return folder.isBlank()
                || folder.matches("\\.{1,2}(/.*)?")
                || folder.startsWith("$")
                || Path.of(folder).isAbsolute();
    }
}
