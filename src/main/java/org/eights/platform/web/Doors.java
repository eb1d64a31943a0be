package org.eights.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.eights.platform.access.AccessSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in, and through which door. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class Doors {

    /** The web applications bring their own sign-in, tokens and headers; only the first-run setup is walled up (CVE-2026-77226). */
    @Bean
    @Order(1)
    SecurityFilterChain webapps(HttpSecurity http, Told told) throws Exception {
        return http.securityMatcher(at("/camunda/**"))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(at("/camunda/api/admin/setup/**"), at("/camunda/app/admin/*/setup/**")).denyAll()
                        .anyRequest().permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, e) -> told.write(response, Answers.ofStatus(403)))
                        .accessDeniedHandler((request, response, e) -> told.write(response, Answers.ofStatus(403))))
                .csrf(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.disable()).securityContext(context -> context.disable())
                .requestCache(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(HttpSecurity http, SignedIn people, Told told, IdentityService identity, ProcessEngine engine)
            throws Exception {
        Door door = new Door(told);
        return http.authenticationProvider(people)
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD).permitAll()
                        .requestMatchers(at("/"), at("/error"), at("/favicon.ico"), at("/camunda"), at("/camunda-welcome/**")).permitAll()
                        .requestMatchers(at("/actuator/health/**")).permitAll()
                        .requestMatchers(at("/actuator/**")).hasAnyAuthority("managerView", AccessSettings.ADMINISTRATORS)
                        .requestMatchers(at("/engine-rest/identity/verify"), at("/engine-rest/engine/*/identity/verify"))
                        .hasAuthority(AccessSettings.ADMINISTRATORS)
                        .anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(door::closed))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(door::closed)
                        .accessDeniedHandler((request, response, e) -> told.write(response, Answers.ofStatus(403))))
                .addFilterBefore(new WebappSession(people, told, engine.getName()), BasicAuthenticationFilter.class)
                .addFilterBefore(new EngineCaller(identity), AuthorizationFilter.class)
                // The web applications' session is only read here: a new id for it would sign their user out.
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionFixation(fixation -> fixation.none()))
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable).build();
    }

    private static RequestMatcher at(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    /** No challenge is sent: a browser would answer it with a dialogue of its own and freeze the sign-in page. */
    private record Door(Told told) {

        void closed(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
            if (e instanceof SignedIn.Throttled throttled) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(throttled.seconds()));
                told.write(response, Answers.ofStatus(429));
            } else {
                told.write(response, Answers.ofStatus(401));
            }
        }
    }
}
