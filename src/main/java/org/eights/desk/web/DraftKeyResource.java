package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import org.eights.desk.DraftKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives people the key of their own drafts. */
@RestController
class DraftKeyResource {

    private final DraftKeys keys;

    DraftKeyResource(DraftKeys keys) {
        this.keys = keys;
    }

    /**
     * @param person user id of who is signed in
     * @param key 32 bytes, as Base64
     */
    record DraftKey(String person, byte[] key) {}

    @Operation(summary = "草稿密钥 / The key with which my browser locks away what I have not yet sent")
    @GetMapping("/api/drafts/key")
    ResponseEntity<DraftKey> mine(Authentication signedIn) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new DraftKey(signedIn.getName(), keys.of(signedIn.getName())));
    }
}
