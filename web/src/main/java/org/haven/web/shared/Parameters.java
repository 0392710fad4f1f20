package org.haven.web.shared;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.haven.shared.Refusal;
import org.haven.shared.References;

/** Reads what stands in an address: references strictly, numbers and times or not at all. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == UUID.class) {
            return new Reading<>(text -> type.cast(reference(() -> References.parse(text))));
        }
        if (OurTypes.wraps(type)) {
            return new Reading<>(text -> type.cast(reference(() -> OurTypes.wrapped(type, text))));
        }
        if (type == Instant.class) {
            return new Reading<>(text -> text.isBlank() ? null : type.cast(format(() -> Instant.parse(text))));
        }
        if (type == LocalDate.class) {
            return new Reading<>(text -> text.isBlank() ? null : type.cast(format(() -> LocalDate.parse(text))));
        }
        if (type == Long.class) {
            return new Reading<>(text -> text.isBlank() ? null : type.cast(format(() -> Long.valueOf(text))));
        }
        if (type == Integer.class) {
            return new Reading<>(text -> type.cast(format(() -> Integer.valueOf(text))));
        }
        return null;
    }

    private static Object reference(Question question) {
        try {
            return question.answer();
        } catch (Refusal e) {
            throw new NotFoundException();
        }
    }

    private static Object format(Question question) {
        try {
            return question.answer();
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadRequestException();
        }
    }

    private interface Question {

        Object answer();
    }

    private record Reading<T>(Function<String, T> reading) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return text == null ? null : reading.apply(text);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
