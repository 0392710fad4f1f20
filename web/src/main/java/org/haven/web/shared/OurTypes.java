package org.haven.web.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.UUID;
import org.haven.shared.Coded;
import org.haven.shared.Invalid;
import org.haven.shared.References;

/** How the house's small types stand in JSON: an identifier or a number as its text, a coded answer as its code. */
final class OurTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Written());
        context.addDeserializers(new Read());
    }

    /** A record that only wraps a text or a reference, such as a case's reference. */
    static boolean wraps(Class<?> type) {
        if (!type.isRecord() || !type.getName().startsWith("org.haven.")) {
            return false;
        }
        RecordComponent[] parts = type.getRecordComponents();
        return parts.length == 1 && parts[0].getName().equals("value")
                && (parts[0].getType() == UUID.class || parts[0].getType() == String.class);
    }

    private static final class Written extends Serializers.Base {

        @Override
        public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
            Class<?> raw = type.getRawClass();
            if (Coded.class.isAssignableFrom(raw)) {
                return new JsonSerializer<Coded>() {
                    @Override
                    public void serialize(Coded answer, JsonGenerator json, SerializerProvider p) throws IOException {
                        json.writeString(answer.code());
                    }
                };
            }
            if (wraps(raw)) {
                return new JsonSerializer<Object>() {
                    @Override
                    public void serialize(Object id, JsonGenerator json, SerializerProvider p) throws IOException {
                        json.writeString(id.toString());
                    }
                };
            }
            return null;
        }
    }

    private static final class Read extends Deserializers.Base {

        @Override
        public JsonDeserializer<?> findEnumDeserializer(Class<?> type, DeserializationConfig config,
                BeanDescription bean) {
            if (!Coded.class.isAssignableFrom(type)) {
                return null;
            }
            return new TextReader<>() {
                @Override
                Object read(String text, String field) {
                    return Arrays.stream(type.getEnumConstants()).filter(e -> ((Coded) e).code().equals(text))
                            .findFirst().orElseThrow(() -> new Invalid(field, "choice"));
                }
            };
        }

        @Override
        public JsonDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config,
                BeanDescription bean) {
            Class<?> raw = type.getRawClass();
            if (raw == UUID.class) {
                return new TextReader<UUID>() {
                    @Override
                    UUID read(String text, String field) {
                        return References.parse(text);
                    }
                };
            }
            return wraps(raw) ? new TextReader<>() {
                @Override
                Object read(String text, String field) {
                    return wrapped(raw, text);
                }
            } : null;
        }
    }

    static Object wrapped(Class<?> raw, String text) {
        Class<?> inner = raw.getRecordComponents()[0].getType();
        try {
            return raw.getDeclaredConstructor(inner).newInstance(inner == UUID.class ? References.parse(text) : text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private abstract static class TextReader<T> extends JsonDeserializer<T> {

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String field = json.currentName() == null ? "body" : json.currentName();
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new Invalid(field, "format");
            }
            return read(json.getText(), field);
        }

        abstract T read(String text, String field);
    }
}
