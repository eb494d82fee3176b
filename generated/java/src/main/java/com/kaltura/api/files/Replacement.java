package com.kaltura.api.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/** A new file beside an old one, which takes its place in one step. */
final class Replacement {
  private static final int LONGEST_NAME = 60;

  private Replacement() {}

  /** Writes the content of a file. */
  interface Writer {
    long write(OutputStream target) throws IOException;
  }

  /** Writes a file, which takes the place of what was there when all of it is written. */
  static long write(Path target, Writer writer) throws IOException {
    Path last = target.getFileName();
    if (last == null || Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "is a folder");
    }
    String name = last.toString();
    String start = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    Path part = target.resolveSibling("." + start + "." + UUID.randomUUID() + ".part");
    try {
      long size;
      try (OutputStream out = Files.newOutputStream(Files.createFile(part))) {
        keepPermissions(target, part);
        size = writer.write(out);
      }
      move(part, target);
      return size;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException error) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Nobody may read the new file who could not read the old one. */
  private static void keepPermissions(Path target, Path part) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
      Files.setPosixFilePermissions(part, permissions);
    } catch (UnsupportedOperationException other) {
      // This disk keeps no permissions of this kind.
    }
  }
}
