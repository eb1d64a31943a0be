package org.eights.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what a context asks of its database. Import it into the test. */
public final class CountedStatements implements BeanPostProcessor {

    private final AtomicLong count = new AtomicLong();

    /** How many statements whatever is run here asks for; of everybody who works in the context at that time. */
    public long of(Runnable work) {
        long before = count.get();
        work.run();
        return count.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource)) {
            return bean;
        }
        ProxyFactory counting = new ProxyFactory(bean);
        counting.setProxyTargetClass(true);
        counting.addAdvice((MethodInterceptor) call -> {
            Object answer = call.proceed();
            return answer instanceof Connection connection ? counted(connection) : answer;
        });
        return counting.getProxy();
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
            if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                count.incrementAndGet();
            }
            try {
                return method.invoke(connection, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
