package org.countersign.site.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LateFormTest {

    private static final Pattern TAG = Pattern.compile("<input\\b[^>]*>|\\{#field [^}]*}");
    private static final Pattern NAME = Pattern.compile("\\bname=[\"']([^\"']*)[\"']");

    @Test
    void everyFieldThatTakesAPasswordIsKnownByItsName() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Paths.get("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher tag = TAG.matcher(Files.readString(template));
                while (tag.find()) {
                    if (tag.group().matches("(?s).*type=[\"']password[\"'].*")) {
                        Matcher name = NAME.matcher(tag.group());
                        names.add(name.find() ? name.group(1) : tag.group());
                    }
                }
            }
        }

        assertThat(names).hasSizeGreaterThan(4).allMatch(LateForm::isPassword);
    }
}
