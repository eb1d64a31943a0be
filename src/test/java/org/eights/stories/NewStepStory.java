package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.eights.attachment.Samples;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A process owner adds a step to the rectification, 拍照留证: a task in the diagram, a form, and a row of the service limits
 * ({@code src/test/resources/new-step}), and not a line of Java. Everything that happens around a step happens around this one.
 */
@Story
class NewStepStory {

    private final Product product;

    NewStepStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @DynamicPropertySource
    static void theProcessOwnersFolder(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("processes");
        lay(Path.of("processes"), folder);
        lay(Path.of("src/test/resources/new-step"), folder);
        registry.add("eights.processes.location", () -> "file:" + folder + "/");
    }

    @Test
    void aNewStepNeedsNoJava() {
        product.clock("2025-06-16T10:00");
        StoryCase it = product.start("limin", "rectification", Map.of("projectId", "YQL", "unitId", "2-1502", "desc", "空鼓",
                "dept", "design", "person", ComplaintFixture.memberOf(product, "design"), "due", "2025-06-20"));
        it.complete(ComplaintFixture.memberOf(product, "design"), "UserTask_Rectify", Map.of("result", "已处理", "photos", "纸质档案 2025-119"));

        // due date, and the deadline that explains it
        assertThat(it.openSteps()).containsExactly("UserTask_PhotographResult");
        assertThat(it.task("UserTask_PhotographResult").path("dueAt").asText()).startsWith("2025-06-17T18:00");
        assertThat(it.deadline("rectification.photograph").path("reason").asText()).contains("1个工作日");

        // whose task it is, and the form's rules on the server
        String engineer = ComplaintFixture.memberOf(product, "engineering");
        assertThat(it.tryComplete("limin", "UserTask_PhotographResult", Map.of("photoNo", "AB-123")).status()).isEqualTo(403);
        Answer refused = it.tryComplete(engineer, "UserTask_PhotographResult", Map.of("photoNo", "123"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors")).anySatisfy(error -> {
            assertThat(error.path("field").asText()).isEqualTo("photoNo");
            assertThat(error.path("message").asText()).contains("照片编号");
        });

        // and the photo without which it is not done
        Answer noPhoto = it.tryComplete(engineer, "UserTask_PhotographResult", Map.of("photoNo", "AB-123"));
        assertThat(noPhoto.status()).isEqualTo(400);
        assertThat(noPhoto.text("/errors/0/field")).isEqualTo("photos");
        assertThat(it.tryComplete(engineer, "UserTask_PhotographResult", Map.of("photoNo", "AB-123", "photos", "纸质档案 2025-120")).status()).isEqualTo(400);
        String photo = product.upload(engineer, "空鼓.jpg", Samples.jpeg(640, 480), null).text("/id");

        // the warning at 80 %, and the ladder after it
        product.clock("2025-06-17T17:00");
        assertThat(it.notices("N06")).isNotEmpty();
        product.clock("2025-06-17T18:00");
        assertThat(it.notices("N07")).isNotEmpty();

        // the record
        product.clock("2025-06-17T18:30");
        it.complete(engineer, "UserTask_PhotographResult", Map.of("photoNo", "AB-123", "photos", photo));
        assertThat(it.read().path("entries")).anySatisfy(entry -> {
            assertThat(entry.path("element").asText()).isEqualTo("UserTask_PhotographResult");
            assertThat(entry.path("name").asText()).isEqualTo("拍照留证");
            assertThat(entry.path("by").asText()).isEqualTo(engineer);
            assertThat(entry.path("data").path("photoNo").asText()).isEqualTo("AB-123");
        });
        assertThat(it.deadline("rectification.photograph").path("status").asText()).isEqualTo("LATE");
        it.complete("limin", "UserTask_Verify", Map.of("pass", true));
        assertThat(it.outcome()).isEqualTo("FIXED");
    }

    static void lay(Path from, Path onto) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path target = onto.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
