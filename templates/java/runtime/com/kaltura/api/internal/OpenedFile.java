package com.kaltura.api.internal;

import com.kaltura.api.http.Headers;
import com.kaltura.api.http.HttpResponse;
import com.kaltura.api.http.ResponseMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

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
    return Collector.isGzip(response.headers()) ? new GZIPInputStream(wire, Bytes.PIECE) : wire;
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
