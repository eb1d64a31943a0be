package org.eights.platform.engine;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * The engine puts each new entity into words, for the message of an error, before it looks whether there is one: a tenth of the
 * processor time of a start. Here it says so only of an id that is bad.
 */
final class LeanEntityManagers implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return DbEntityManager.class;
    }

    @Override
    public Session openSession() {
        return new Lean(Context.getProcessEngineConfiguration().getIdGenerator(), Context.getCommandContext().getSession(PersistenceSession.class));
    }

    private static final class Lean extends DbEntityManager {

        Lean(IdGenerator ids, PersistenceSession session) {
            super(ids, session);
        }

        @Override
        protected void validateId(DbEntity entity) {
            if (entity.getId() == null || entity.getId().equals("*")) {
                super.validateId(entity);
            }
        }
    }
}
