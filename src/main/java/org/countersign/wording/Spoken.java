package org.countersign.wording;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Says the methods of an interface by the bundle beside it. */
final class Spoken implements InvocationHandler {

    private final Class<?> type;
    private final Supplier<Locale> language;
    private final Map<Method, String[]> parameters = new ConcurrentHashMap<>();

    private Spoken(Class<?> type, Supplier<Locale> language) {
        this.type = type;
        this.language = language;
    }

    /** @param language asked each time that something is said */
    static <T> T by(Class<T> type, Supplier<Locale> language) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Spoken(type, language)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) {
        if (method.getDeclaringClass() == Object.class) {
            return ofEveryObject(proxy, method, given);
        }
        return Messages.beside(type, language.get()).say(method.getName(), arguments(method, given));
    }

    private Object ofEveryObject(Object proxy, Method method, Object[] given) {
        return switch (method.getName()) {
            case "equals" -> proxy == given[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName();
        };
    }

    private Map<String, Object> arguments(Method method, Object[] given) {
        if (given == null) {
            return Map.of();
        }
        String[] names = parameters.computeIfAbsent(method, Spoken::names);
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int place = 0; place < given.length; place++) {
            arguments.put(names[place], given[place]);
        }
        return arguments;
    }

    private static String[] names(Method method) {
        return Arrays.stream(method.getParameters()).map(Parameter::getName).toArray(String[]::new);
    }
}
