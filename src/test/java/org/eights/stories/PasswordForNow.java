package org.eights.stories;
import org.springframework.context.annotation.*;
@Configuration
class PasswordForNow {
    @Bean org.eights.rehearsal.InstallationPassword p() { return new org.eights.rehearsal.InstallationPassword(Product.PASSWORD); }
}
