package org.zaedno.hub.security;

import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several hubs live in the one process of the tests, and each puts its own way to find the signed-in person into one
 * static field. A request to another hub than the last would be answered for nobody, or for somebody else.
 */
class OwnSecurityContexts implements TestExecutionListener, Ordered {
    @Override
    public void prepareTestInstance(TestContext test) {
        if (!test.hasApplicationContext()) return;
        var hub = test.getApplicationContext();
        try {
            SecurityContextHolder.setContextHolderStrategy(hub.getBean(SecurityContextHolderStrategy.class));
        } catch (NoSuchBeanDefinitionException noDoors) {
            return; // a part of a hub
        }
    }

    /** After the test's own beans are there, before anybody signs in. */
    @Override
    public int getOrder() {
        return 9_000;
    }
}
