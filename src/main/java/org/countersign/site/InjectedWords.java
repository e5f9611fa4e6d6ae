package org.countersign.site;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.countersign.wording.Bundle;
import org.countersign.wording.Wording;

/**
 * Makes every interface of messages a bean, while the program is built: so it is injected by its type, and a template that
 * says <code>{inject:unit.metOf(met, total)}</code> is checked against its methods.
 */
public final class InjectedWords implements BuildCompatibleExtension {

    private final List<String> interfaces = new ArrayList<>();

    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = Bundle.class)
    public void find(ClassConfig type) {
        interfaces.add(type.info().name());
    }

    @Synthesis
    public void inject(SyntheticComponents beans) throws ClassNotFoundException {
        for (String name : interfaces) {
            add(beans, Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        }
    }

    @SuppressWarnings("unchecked") // of what type they are is known in the running program only
    private static void add(SyntheticComponents beans, Class<?> words) {
        beans.addBean((Class<Object>) words)
                .type(words)
                .scope(Singleton.class)
                .name(words.getAnnotation(Bundle.class).value())
                .withParam("words", words)
                .createWith(Creator.class);
    }

    /** Called in the running program. */
    public static final class Creator implements SyntheticBeanCreator<Object> {

        @Override
        public Object create(Instance<Object> lookup, Parameters parameters) {
            Class<?> words = parameters.get("words", Class.class);
            return Wording.by(words);
        }
    }
}
