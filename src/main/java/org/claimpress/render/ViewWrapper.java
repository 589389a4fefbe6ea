package org.claimpress.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/**
 * Shows templates the components of records, and nothing else of any object. An empty optional is a missing value.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new RecordComponentsOnly());
        setExposeFields(false);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        return super.handleUnknownType(value);
    }

    private static final class RecordComponentsOnly implements MemberAccessPolicy {

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ComponentsOf(type);
        }
    }

    private record ComponentsOf(Class<?> type) implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(Method method) {
            return type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .anyMatch(method::equals);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
