package com.kaltura.api.internal;

import com.kaltura.api.http.Headers;
import com.kaltura.api.http.HttpResponse;
import com.kaltura.api.http.ResponseMetadata;
import java.io.IOException;
import java.io.InputStream;

/** A file whose bytes can be read. */
public final class OpenedFile {
  private final HttpResponse response;
  private final InputStream stream;
  private final ResponseMetadata metadata;
  private final String url;

  OpenedFile(HttpResponse response, InputStream stream, ResponseMetadata metadata, String url) {
    this.response = response;
    this.stream = stream;
    this.metadata = metadata;
    this.url = url;
  }

  /** The rest of a file that was resumed. */
  static OpenedFile rest(HttpResponse response, ResponseMetadata metadata, String url) {
    return new OpenedFile(response, counted(response), metadata, url);
  }

  /** The bytes of an answer as they were meant. */
  static InputStream plain(HttpResponse response) throws IOException {
    InputStream wire = counted(response);
    return Collector.isGzip(response.headers()) ? new Gunzip(wire) : wire;
  }

  /**
   * The bytes of the file.
   *
   * @return a stream that fails with an IOException when the connection breaks
   */
  public InputStream stream() {
    return stream;
  }

  /**
   * The headers of the answer.
   *
   * @return the headers
   */
  public Headers headers() {
    return response.headers();
  }

  /**
   * The number of bytes of the file.
   *
   * @return the number, or -1 when it is not known before the end
   */
  public long size() {
    Headers headers = headers();
    return headers.has("Content-Encoding") ? -1 : Collector.length(headers);
  }

  /**
   * What is known of the answer besides the file.
   *
   * @return the metadata
   */
  public ResponseMetadata metadata() {
    return metadata;
  }

  /**
   * Where redirects ended.
   *
   * @return a URL, which may hold secrets
   */
  public String url() {
    return url;
  }

  /** Stops; what was not read is not fetched. */
  public void close() {
    response.close();
  }

  private static InputStream counted(HttpResponse response) {
    return new CountedStream(response.body(), Collector.length(response.headers()));
  }
}
