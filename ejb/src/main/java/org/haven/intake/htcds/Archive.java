package org.haven.intake.htcds;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a workbook, read from memory so that nothing of a file about people is laid down on a disk. Judged by
 * its directory before anything is unpacked, and held to what the directory says while unpacking.
 */
final class Archive {

    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST_PARTS = 1_000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long RATIO = 300;
    private static final long SMALL = 4L * 1024 * 1024;
    private static final int LONGEST_RUN = 2 * 1024 * 1024;

    private final byte[] bytes;
    private final Map<String, Part> parts = new HashMap<>();

    private record Part(int method, int packed, long unpacked, int header) {
    }

    Archive(byte[] bytes, Limits limits) throws Unreadable {
        this.bytes = bytes;
        try {
            list(limits);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
        }
    }

    private void list(Limits limits) throws Unreadable {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(file);
        int count = Short.toUnsignedInt(file.getShort(end + 10));
        int at = file.getInt(end + 16);
        if (count > MOST_PARTS || at < 0) {
            throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
        }
        long all = 0;
        for (int i = 0; i < count; i++) {
            if (file.getInt(at) != DIRECTORY_ENTRY) {
                throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
            }
            int flags = file.getShort(at + 8);
            int method = file.getShort(at + 10);
            long packed = Integer.toUnsignedLong(file.getInt(at + 20));
            long unpacked = Integer.toUnsignedLong(file.getInt(at + 24));
            int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
            int extra = Short.toUnsignedInt(file.getShort(at + 30));
            int comment = Short.toUnsignedInt(file.getShort(at + 32));
            int header = file.getInt(at + 42);
            String name = new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8);
            if ((flags & 1) != 0) {
                throw new Unreadable(FindingKind.OLD_OR_LOCKED_WORKBOOK);
            }
            if (method != STORED && method != DEFLATED || packed > bytes.length || header < 0) {
                throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
            }
            all += unpacked;
            if (all > limits.unpackedBytes() || unpacked > SMALL && unpacked > RATIO * packed) {
                throw tooLarge(limits);
            }
            if (parts.put(name, new Part(method, (int) packed, unpacked, header)) != null) {
                throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
            }
            at += 46 + nameLength + extra + comment;
        }
    }

    private static int end(ByteBuffer file) throws Unreadable {
        int last = file.capacity() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (file.getInt(at) == DIRECTORY_END) {
                return at;
            }
        }
        throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
    }

    static Unreadable tooLarge(Limits limits) {
        return new Unreadable(FindingKind.WORKBOOK_TOO_LARGE_INSIDE,
                Long.toString(limits.unpackedBytes() / (1024 * 1024)));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** How many bytes a part says it unpacks to. */
    long size(String name) {
        Part part = parts.get(name);
        return part == null ? 0 : part.unpacked;
    }

    /** Unpacks a part while it is read; gives out no more than the directory promised. */
    Optional<InputStream> open(String name) throws Unreadable {
        Part part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int header = part.header;
        if (header + 30 > bytes.length || file.getInt(header) != LOCAL_ENTRY) {
            throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
        }
        int start = header + 30 + Short.toUnsignedInt(file.getShort(header + 26))
                + Short.toUnsignedInt(file.getShort(header + 28));
        if (start > bytes.length || part.packed > bytes.length - start) {
            throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
        }
        InputStream packed = new ByteArrayInputStream(bytes, start, part.packed);
        InputStream unpacked = part.method == STORED ? packed : new Inflating(packed);
        return Optional.of(new Measured(unpacked, part.unpacked));
    }

    /** Frees the native memory of its inflater when closed. */
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream packed) {
            super(packed, new Inflater(true), 8192);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Thrown through the XML reader when a part breaks its promise. */
    static final class BrokenPromise extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenPromise() {
            super("unpacks to more than its directory says, or holds a run of text that no spreadsheet writes");
        }
    }

    /**
     * Stops at the promised size, and at a run of text or a tag so long that reading it would fill the memory.
     */
    private static final class Measured extends FilterInputStream {
        private long left;
        private int run;

        Measured(InputStream in, long promised) {
            super(in);
            left = promised;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            if (count > 0) {
                left -= count;
                for (int i = from; i < from + count; i++) {
                    run = into[i] == '<' ? 0 : run + 1;
                    if (run > LONGEST_RUN) {
                        throw new BrokenPromise();
                    }
                }
                if (left < 0) {
                    throw new BrokenPromise();
                }
            }
            return count;
        }
    }
}
