package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eights.attachment.Samples;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Photos of a complaint, from the telephone of whoever took them to the record of the case. */
@Story
class PhotosStory {

    /** A unit each: a second complaint of the same kind would join the first. */
    private static final AtomicInteger FLOOR = new AtomicInteger(2);

    private final Product product;

    private ComplaintSteps it;

    PhotosStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @BeforeEach
    void aComplaintToLookInto() {
        product.clock("2025-06-16T10:00");
        it = ComplaintSteps.registered(product, "2-%d01".formatted(FLOOR.incrementAndGet()), "DESIGN").acknowledgedBy("limin").assigned();
    }

    @Test
    void aPhotoIsUploadedNamedInTheRecordAndSeenByThoseWhoSeeTheCase() {
        String photo = upload("fangyuan", "阳台 1.jpg", Samples.jpegWithPosition(1600, 1200, 6), null);
        assertThat(product.get("limin", "/api/attachments/" + photo).status()).isEqualTo(404);

        it.done("fangyuan", "UserTask_InvestigateOnSite", with(ComplaintSteps.investigation(), "photos", photo));
        assertThat(it.it().read().path("entries")).anySatisfy(entry -> assertThat(entry.path("data").path("photos").asText()).isEqualTo(photo));
        assertThat(it.it().read().path("attachments")).singleElement().satisfies(shown -> {
            assertThat(shown.path("id").asText()).isEqualTo(photo);
            assertThat(shown.path("name").asText()).isEqualTo("阳台 1.jpg");
            assertThat(shown.path("type").asText()).isEqualTo("image/jpeg");
            assertThat(shown.path("width").asInt()).isEqualTo(1200);
            assertThat(shown.path("thumbnail").asBoolean()).isTrue();
            assertThat(shown.path("by").asText()).isEqualTo("fangyuan");
            assertThat(shown.path("byName").asText()).isNotEqualTo("fangyuan");
            assertThat(shown.path("at").asText()).startsWith("2025-06-16T10:00");
        });

        HttpResponse<byte[]> seen = product.download("limin", "/api/attachments/" + photo, Map.of());
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(new String(seen.body(), StandardCharsets.ISO_8859_1)).doesNotContain(Samples.PLACE);
        String sales = ComplaintFixture.memberOf(product, "marketingSales");
        for (String path : List.of("", "/thumbnail")) {
            assertThat(product.get(sales, "/api/attachments/" + photo + path).status()).isEqualTo(403);
            assertThat(product.get(null, "/api/attachments/" + photo + path).status()).isEqualTo(401);
        }

        Answer kept = product.delete("fangyuan", "/api/attachments/" + photo);
        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.text("/detail")).contains("案卷记录");
        assertThat(product.delete("limin", "/api/attachments/" + photo).status()).isEqualTo(403);
        assertThat(product.delete(sales, "/api/attachments/" + photo).status()).isEqualTo(403);
    }

    @Test
    void aPhotoIsGivenOutSoThatItCanDoNoHarmAndIsNotSentTwice() {
        String photo = upload("limin", "阳台 1.jpg", Samples.jpeg(1600, 1200), it.it().number());
        HttpResponse<byte[]> sent = product.download("limin", "/api/attachments/" + photo, Map.of());
        assertThat(header(sent, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(sent, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(sent, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(sent, "Content-Disposition")).startsWith("inline;").contains("filename*=UTF-8''%E9%98%B3%E5%8F%B0%201.jpg");
        assertThat(header(sent, "Cache-Control")).contains("private").doesNotContain("no-store");
        assertThat(header(sent, "Content-Length")).isEqualTo(String.valueOf(sent.body().length));
        HttpResponse<byte[]> again = product.download("limin", "/api/attachments/" + photo, Map.of("If-None-Match", header(sent, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
        HttpResponse<byte[]> small = product.download("limin", "/api/attachments/" + photo + "/thumbnail", Map.of());
        assertThat(header(small, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(small.body()).hasSizeLessThan(20_000);

        String drawing = upload("limin", "a.pdf", Samples.pdf(), it.it().number());
        assertThat(header(product.download("limin", "/api/attachments/" + drawing, Map.of()), "Content-Disposition"))
                .as("no browser opens a PDF in a sandbox").startsWith("attachment;");
        String plan = upload("limin", "a.docx", Samples.docx(), it.it().number());
        assertThat(header(product.download("limin", "/api/attachments/" + plan, Map.of()), "Content-Disposition")).startsWith("attachment;");
        assertThat(product.get("limin", "/api/attachments/" + plan + "/thumbnail").status()).isEqualTo(404);
        assertThat(product.delete("limin", "/api/attachments/" + plan).status()).isEqualTo(204);
        assertThat(product.get("limin", "/api/attachments/" + plan).status()).isEqualTo(404);
    }

    @Test
    void theStepCannotBeDoneWithoutAPhotoOrAWordOfWhereItIs() {
        Map<String, Object> form = ComplaintSteps.investigation();
        assertRefused(form, null, "必填");
        assertRefused(form, UUID.randomUUID().toString(), "不存在或不属于您");
        assertRefused(form, upload("limin", "a.jpg", Samples.jpeg(20, 20), null), "不存在或不属于您");
        assertRefused(form, upload("fangyuan", "a.docx", Samples.docx(), null), "只接收图片");
        it.done("fangyuan", "UserTask_InvestigateOnSite", form);
        assertThat(it.it().read().path("attachments")).isEmpty();
    }

    @Test
    void aPhotoOfOneCaseIsNoPhotoOfAnother() {
        ComplaintSteps other = ComplaintSteps.registered(product, "2-1502", "DESIGN").acknowledgedBy("limin").assigned();
        String photo = upload("fangyuan", "a.jpg", Samples.jpeg(20, 20), null);
        it.done("fangyuan", "UserTask_InvestigateOnSite", with(ComplaintSteps.investigation(), "photos", photo));
        Answer refused = other.tried("fangyuan", "UserTask_InvestigateOnSite", with(ComplaintSteps.investigation(), "photos", photo));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("photos");
    }

    @Test
    void whatTheCustomerGaveComesWithTheRegistration() {
        String first = upload("limin", "聊天.png", Samples.jpeg(20, 20), null, 400);
        assertThat(first).isNull();
        String photo = upload("limin", "聊天.jpg", Samples.jpeg(20, 20), null);
        StoryCase registered = ComplaintSteps.registered(product, "2-1402", "REPAIR", Map.of("files", photo)).it();
        assertThat(registered.read().path("attachments")).singleElement()
                .satisfies(shown -> assertThat(shown.path("id").asText()).isEqualTo(photo));
        Answer taken = product.tryStart("limin", "complaint", ComplaintSteps.registration("2-1401", "REPAIR", Map.of("files", photo)));
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.text("/errors/0/field")).isEqualTo("files");
    }

    @Test
    void aPhotoOfARowIsTheCasesAndStaysAsLongAsTheRowNamesIt() {
        String photo = upload("fangyuan", "a.jpg", Samples.jpeg(20, 20), null);
        String rows = "/api/tasks/" + it.it().task("UserTask_InvestigateOnSite").path("id").asText() + "/rows/";
        Map<String, Object> leak = Map.of("item", "LEAK", "location", "卫生间", "level", "GENERAL", "desc", "顶棚渗漏", "photo", photo);
        Answer entered = product.post("fangyuan", rows + "defects", leak);
        assertThat(entered.status()).isEqualTo(201);
        assertThat(product.download("limin", "/api/attachments/" + photo, Map.of()).statusCode()).isEqualTo(200);
        assertThat(product.delete("fangyuan", "/api/attachments/" + photo).status()).isEqualTo(409);
        Answer foreign = product.post("fangyuan", rows + "defects", with(leak, "photo", upload("limin", "a.jpg", Samples.jpeg(20, 20), null)));
        assertThat(foreign.text("/errors/0/field")).isEqualTo("photo");
        assertThat(product.delete("fangyuan", rows + entered.text("/id")).status()).isEqualTo(204);
        assertThat(product.delete("fangyuan", "/api/attachments/" + photo).status()).isEqualTo(204);
    }

    @Test
    void aFileIsAttachedOnlyByThoseWhoMayActOnTheCase() {
        String sales = ComplaintFixture.memberOf(product, "marketingSales");
        assertThat(product.upload(sales, "a.jpg", Samples.jpeg(20, 20), it.it().number()).status()).isEqualTo(403);
        assertThat(product.upload("limin", "a.jpg", Samples.jpeg(20, 20), "CMP-20250616-9999").status()).isEqualTo(404);
        assertThat(product.upload(null, "a.jpg", Samples.jpeg(20, 20), null).status()).isEqualTo(401);
        assertThat(product.get("limin", "/api/attachments/1").status()).isEqualTo(404);
        assertThat(product.get("limin", "/api/attachments/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void whatIsNotTakenIsRefusedInTheLanguageOfWhoeverSentItAndTheLineHolds() {
        byte[] thirty = Arrays.copyOf(Samples.jpeg(20, 20), 30 << 20);
        Answer tooLarge = product.upload("limin", "a.jpg", thirty, null);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.text("/detail")).contains("最多 21 MB");
        Answer unannounced = product.uploadUnannounced("limin", "a.jpg", thirty);
        assertThat(unannounced.status()).isEqualTo(413);
        assertThat(unannounced.text("/detail")).contains("过大");
        Answer alittle = product.upload("limin", "a.jpg", Arrays.copyOf(Samples.jpeg(20, 20), (20 << 20) + 1), null);
        assertThat(alittle.status()).isEqualTo(400);
        assertThat(alittle.text("/errors/0/message")).contains("最多 20 MB");
        for (String name : List.of("../../x.jpg", "C:\\x.jpg", "..\\x.jpg", "a.svg", "a.exe")) {
            Answer refused = product.upload("limin", name, Samples.jpeg(20, 20), null);
            assertThat(refused.status()).as(name).isEqualTo(400);
            assertThat(refused.text("/errors/0/field")).isEqualTo("file");
        }
        Answer program = product.upload("limin", "阳台.jpg", "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1), null);
        assertThat(program.text("/detail")).contains("可执行程序");
        assertThat(product.post("limin", "/api/attachments", Map.of()).status()).isIn(400, 415);
    }

    private void assertRefused(Map<String, Object> form, String photos, String reason) {
        Answer refused = it.tried("fangyuan", "UserTask_InvestigateOnSite", with(form, "photos", photos));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("photos");
        assertThat(refused.text("/errors/0/message")).contains(reason).contains("现场照片");
    }

    private String upload(String person, String name, byte[] bytes, String number) {
        return upload(person, name, bytes, number, 201);
    }

    private String upload(String person, String name, byte[] bytes, String number, int status) {
        Answer answer = product.upload(person, name, bytes, number);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer.text("/id");
    }

    private static Map<String, Object> with(Map<String, Object> form, String key, String value) {
        Map<String, Object> changed = new java.util.HashMap<>(form);
        changed.remove(key);
        if (value != null) {
            changed.put(key, value);
        }
        return changed;
    }


    private static String header(HttpResponse<?> response, String name) {
        return String.join(", ", new ArrayList<>(response.headers().allValues(name)));
    }
}
