package org.eights.platform.access;

import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.cache.CacheKey;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * Puts the sight of a person into the SQL of a task list: the table of tasks is replaced by those in sight, so that every filter, page,
 * order and count works on them alone. Rows cannot come twice unless candidates are joined, so the costly {@code distinct} goes as well.
 */
@Intercepts(@Signature(type = Executor.class, method = "query",
        args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
final class SightedTaskLists implements Interceptor {

    @Override
    public Object intercept(Invocation call) throws Throwable {
        return call.getArgs()[1] instanceof TaskQueryImpl query ? list(call, query) : call.proceed();
    }

    private static List<?> list(Invocation call, TaskQueryImpl query) throws Exception {
        MappedStatement statement = (MappedStatement) call.getArgs()[0];
        RowBounds bounds = (RowBounds) call.getArgs()[2];
        Executor executor = (Executor) call.getTarget();
        BoundSql limited = new TaskListSql(statement, query).limited();
        CacheKey key = executor.createCacheKey(statement, query, bounds, limited);
        return executor.query(statement, query, bounds, (ResultHandler<?>) call.getArgs()[3], key, limited);
    }

    /** The rewriting of one statement. */
    private static final class TaskListSql {

        private static final String TABLE = "ACT_RU_TASK RES";

        private final MappedStatement statement;
        private final TaskQueryImpl query;
        private final BoundSql stock;
        private final List<Object> values = new ArrayList<>();

        TaskListSql(MappedStatement statement, TaskQueryImpl query) {
            this.statement = statement;
            this.query = query;
            this.stock = statement.getBoundSql(query);
        }

        BoundSql limited() {
            String sql = query.getAuthCheck() instanceof SightedAuthorizations.Sight sight ? within(sight.circle()) : stock.getSql();
            List<ParameterMapping> mappings = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                mappings.add(new ParameterMapping.Builder(statement.getConfiguration(), "sight" + i, String.class).build());
            }
            mappings.addAll(stock.getParameterMappings());
            BoundSql limited = new BoundSql(statement.getConfiguration(), withoutDistinct(sql), mappings, query);
            stock.getAdditionalParameters().forEach(limited::setAdditionalParameter);
            for (int i = 0; i < values.size(); i++) {
                limited.setAdditionalParameter("sight" + i, values.get(i));
            }
            return limited;
        }

        private String within(Circle circle) {
            int table = stock.getSql().indexOf(TABLE);
            // Its places are bound first, so nothing may be bound before it; and without it everything would be in sight.
            if (table < 0 || stock.getSql().lastIndexOf('?', table) >= 0) {
                throw new IllegalStateException("the engine's task query has changed its form");
            }
            String users = Circle.places(circle.users().size());
            values.addAll(circle.users());
            values.addAll(circle.users());
            String offered = "L.USER_ID_ in " + users;
            if (!circle.groups().isEmpty()) {
                offered += " or L.GROUP_ID_ in " + Circle.places(circle.groups().size());
                values.addAll(circle.groups());
            }
            String inSight = "(select T.* from ACT_RU_TASK T where T.ASSIGNEE_ in " + users + " or T.ASSIGNEE_ is null and T.ID_ in "
                    + "(select L.TASK_ID_ from ACT_RU_IDENTITYLINK L where L.TYPE_ = 'candidate' and (" + offered + "))) RES";
            return stock.getSql().substring(0, table) + inSight + stock.getSql().substring(table + TABLE.length());
        }

        private static String withoutDistinct(String sql) {
            return sql.contains("ACT_RU_IDENTITYLINK I ") ? sql
                    : sql.replaceFirst("^(\\s*select\\s+)distinct ", "$1").replaceFirst("count\\(distinct RES\\.ID_\\s*\\)", "count(RES.ID_)");
        }
    }
}
