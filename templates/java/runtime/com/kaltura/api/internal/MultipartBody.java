package com.kaltura.api.internal;

import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.http.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A body with files: {@code multipart/form-data} (RFC 2046, RFC 7578; {@code protocol.md 8.1}).
 *
 * <p>A part {@code json} with the parameters, and one part a file, streamed. The length is exact
 * when every file has a known size.
 */
public final class MultipartBody implements RequestBody {
  private static final String JSON_HEAD = "Content-Disposition: form-data; name=\"json\"\r\n\r\n";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String boundary;
  private final List<Part> parts = new ArrayList<>();
  private final byte[] end;

  private MultipartBody(byte[] json, Map<String, FileSource> files, String boundary) {
    this.boundary = boundary;
    byte[] before = Bytes.concat(utf8("--" + boundary + "\r\n" + JSON_HEAD), json, utf8("\r\n"));
    for (Map.Entry<String, FileSource> file : files.entrySet()) {
      byte[] head = utf8("--" + boundary + "\r\n" + head(file.getKey(), file.getValue()));
      parts.add(new Part(Bytes.concat(before, head), file.getValue()));
      before = utf8("\r\n");
    }
    this.end = Bytes.concat(before, utf8("--" + boundary + "--\r\n"));
  }

  /**
   * A body with files.
   *
   * @param json the parameters, JSON text in UTF-8
   * @param files name of the part, which is the path of the parameter, to file
   * @return the body
   * @throws UsageException if a name holds a control character
   */
  public static MultipartBody of(byte[] json, Map<String, FileSource> files) {
    // 128 random bits: no file holds them by chance.
    byte[] chance = new byte[16];
    RANDOM.nextBytes(chance);
    return new MultipartBody(json, files, Digest.hex(chance));
  }

  @Override
  public String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  @Override
  public long length() {
    long total = end.length;
    for (Part part : parts) {
      if (part.file.size() < 0) {
        return -1;
      }
      total += part.head.length + part.file.size();
    }
    return total;
  }

  @Override
  public boolean repeatable() {
    return parts.stream().allMatch(part -> part.file.isReadable());
  }

  @Override
  public InputStream open() {
    List<FileSource.Opener> pieces = new ArrayList<>();
    for (Part part : parts) {
      pieces.add(() -> new ByteArrayInputStream(part.head));
      pieces.add(() -> new ExactStream(part.file.open(), part.file.size(), part.file.name()));
    }
    pieces.add(() -> new ByteArrayInputStream(end));
    return new ConcatStream(pieces);
  }

  private static String head(String name, FileSource file) {
    if (name.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
      throw new UsageException("a part of a request has a control character in its name");
    }
    return "Content-Disposition: form-data; name=\""
        + quoted(name)
        + "\"; filename=\""
        + quoted(file.name())
        + "\"\r\nContent-Type: "
        + file.contentType()
        + "\r\n\r\n";
  }

  /** As browsers do (RFC 7578 4.2): UTF-8 as it is, a quote percent-encoded. */
  private static String quoted(String text) {
    return text.replace("\"", "%22");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A file, and what stands before it. */
  private static final class Part {
    final byte[] head;
    final FileSource file;

    Part(byte[] head, FileSource file) {
      this.head = head;
      this.file = file;
    }
  }
}
