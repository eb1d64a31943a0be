package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.eights.attachment.AttachFile;
import org.eights.attachment.Attachment;
import org.eights.attachment.AttachmentId;
import org.eights.attachment.Attachments;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.wording.Refusal;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes photos and documents in, and gives them out again to those who may see their case. */
@RestController
@RequestMapping("/api/attachments")
class AttachmentResource {

    /** Whatever a file holds, no browser runs it, asks anything of it, or takes it for something else. */
    private static final Map<String, String> HARMLESS = Map.of("X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "sandbox; default-src 'none'", "Cross-Origin-Resource-Policy", "same-origin");

    private final AttachFile attachFile;
    private final Attachments attachments;
    private final AttachmentViews views;
    private final CaseFiles files;
    private final CaseSight sight;

    AttachmentResource(AttachFile attachFile, Attachments attachments, AttachmentViews views, CaseFiles files, CaseSight sight) {
        this.attachFile = attachFile;
        this.attachments = attachments;
        this.views = views;
        this.files = files;
        this.sight = sight;
    }

    @Operation(summary = "上传附件 / Attach a photo or a document",
            description = "Without a case the file is loose: only its uploader sees it, until a form that is completed names its id.")
    @PostMapping
    ResponseEntity<Map<String, Object>> attach(@RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "case", required = false) String number, Authentication signedIn, Locale language) throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "请选择要上传的文件", "Choose a file to upload");
        }
        Caller caller = Caller.of(signedIn);
        CaseNumber caseNumber = number == null || number.isBlank() ? null : files.get(new CaseNumber(number.strip())).number();
        if (caseNumber != null) {
            sight.requireVoice(caseNumber, caller);
        }
        Attachment attachment;
        try (InputStream in = file.getInputStream()) {
            attachment = attachFile.attach(file.getOriginalFilename(), in, caseNumber, caller.id());
        }
        return ResponseEntity.status(HttpStatus.CREATED).location(URI.create("/api/attachments/" + attachment.id()))
                .body(views.of(attachment, language));
    }

    @Operation(summary = "附件内容 / The bytes of an attachment")
    @GetMapping("/{id}")
    ResponseEntity<Resource> content(@PathVariable String id, Authentication signedIn) {
        Attachment attachment = seen(id, signedIn);
        return harmless(attachment.sha256(), attachment.type().mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment).toString())
                .contentLength(attachment.size()).body(new InputStreamResource(() -> attachments.open(attachment.id()), attachment.name()));
    }

    @Operation(summary = "缩略图 / A small picture of an attachment")
    @GetMapping("/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable String id, Authentication signedIn) {
        Attachment attachment = seen(id, signedIn);
        byte[] picture = attachments.thumbnail(attachment.id())
                .orElseThrow(() -> Refusal.unknown("id", "该附件没有缩略图", "There is no thumbnail of this attachment"));
        return harmless(attachment.sha256() + "-small", MediaType.IMAGE_JPEG_VALUE).header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .contentLength(picture.length).body(new ByteArrayResource(picture));
    }

    @Operation(summary = "删除附件 / Remove an attachment that nothing recorded names")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Authentication signedIn) {
        attachments.remove(seen(id, signedIn).id(), signedIn.getName());
    }

    /** A loose one that is somebody else's is not even there. */
    private Attachment seen(String id, Authentication signedIn) {
        Caller caller = Caller.of(signedIn);
        Attachment attachment = attachments.find(AttachmentId.of(id)).filter(found -> !found.isLoose() || found.by().equals(caller.id()))
                .orElseThrow(() -> Refusal.unknown("id", "没有这个附件", "There is no such attachment"));
        if (!attachment.isLoose()) {
            sight.requireSight(attachment.caseNumber(), caller);
        }
        return attachment;
    }

    /** Kept by the browser, but asked for each time: who may see it today may not tomorrow. */
    private static ResponseEntity.BodyBuilder harmless(String tag, String mediaType) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().eTag('"' + tag + '"').cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(mediaType));
        HARMLESS.forEach(answer::header);
        return answer;
    }

    /** Pictures are shown, everything else is saved: no browser opens a PDF in a sandbox. */
    private static ContentDisposition disposition(Attachment attachment) {
        return (attachment.type().isImage() ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(attachment.name(), StandardCharsets.UTF_8).build();
    }
}
