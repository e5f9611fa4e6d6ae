package org.countersign.site.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Takes a JSON body without looking at it. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class SentJson implements MessageBodyReader<Sent<?>> {

    private final ObjectMapper json;

    SentJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Sent.class;
    }

    @Override
    public Sent<?> readFrom(
            Class<Sent<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Type wanted = ((ParameterizedType) generic).getActualTypeArguments()[0];
        return new Sent<>(json.readerFor(json.constructType(wanted)), body.readAllBytes());
    }
}
