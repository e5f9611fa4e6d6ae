package org.countersign.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {
    @Test
    void x() {
        String s = given().get("/gallery").then().extract().asString();
        System.out.println(s);
        System.out.println(given().get("/nothing").then().extract().headers() + ""
                + given().get("/nothing").then().extract().asString());
        assertThat(s).contains("E03");
    }
}
