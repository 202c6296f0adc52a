package dk.fagfaelle.channel.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Has the clock run where there is a page to show what it says. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveRoom {}
