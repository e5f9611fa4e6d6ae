package org.countersign.portfolio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.site.answers.Spelled;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Method;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/**
 * How the choices of a draft are told in JSON: spelled like everywhere in it, where the form and what is kept of it have
 * the names of the constants. What is none of them passes unchanged, a draft being right or wrong; what is not chosen yet is left out.
 */
@Singleton
class DraftJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.addMixIn(Typed.class, TypedChoices.class).addMixIn(TypedOccasion.class, OccasionChoices.class);
    }

    private interface TypedChoices {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSerialize(converter = ToMethod.class)
        @JsonDeserialize(converter = FromMethod.class)
        String method();
    }

    private interface OccasionChoices {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSerialize(converter = ToSetting.class)
        @JsonDeserialize(converter = FromSetting.class)
        String setting();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSerialize(converter = ToSector.class)
        @JsonDeserialize(converter = FromSector.class)
        String sector();
    }

    private abstract static class Told<E extends Enum<E>> extends StdConverter<String, String> {

        private final E[] constants;

        Told(E[] constants) {
            this.constants = constants;
        }

        @Override
        public String convert(String typed) {
            return Choice.among(constants, typed).map(Spelled::of).orElse(typed);
        }
    }

    private abstract static class Read<E extends Enum<E>> extends StdConverter<String, String> {

        private final E[] constants;

        Read(E[] constants) {
            this.constants = constants;
        }

        @Override
        public String convert(String sent) {
            return Choice.among(constants, sent).map(Enum::name).orElse(sent);
        }
    }

    private static final class ToMethod extends Told<Method> {
        ToMethod() {
            super(Method.values());
        }
    }

    private static final class FromMethod extends Read<Method> {
        FromMethod() {
            super(Method.values());
        }
    }

    private static final class ToSetting extends Told<Setting> {
        ToSetting() {
            super(Setting.values());
        }
    }

    private static final class FromSetting extends Read<Setting> {
        FromSetting() {
            super(Setting.values());
        }
    }

    private static final class ToSector extends Told<Sector> {
        ToSector() {
            super(Sector.values());
        }
    }

    private static final class FromSector extends Read<Sector> {
        FromSector() {
            super(Sector.values());
        }
    }
}
