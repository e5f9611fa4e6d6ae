package org.countersign.site;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;

/** Runs inside the transaction that {@link ReadOnly} brings with it. */
@ReadOnly
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ReadOnlyInterceptor {

    private final Session session;

    ReadOnlyInterceptor(Session session) {
        this.session = session;
    }

    @AroundInvoke
    Object readOnly(InvocationContext invocation) throws Exception {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        Object shown = invocation.proceed();
        // It would be lost without a word: nothing is flushed here.
        if (session.unwrap(SessionImplementor.class).getActionQueue().hasAnyQueuedActions()) {
            throw new IllegalStateException(
                    invocation.getMethod() + " only shows, and yet it wanted to change something");
        }
        return shown;
    }
}
