package com.kaltura.api.internal;

import com.kaltura.api.http.Headers;

/** A whole answer. */
final class HttpAnswer {
  final int status;
  final Headers headers;

  /** The body, decompressed. */
  final byte[] body;

  /** Whether the end of the body could be told from its being cut off. */
  final boolean framed;

  HttpAnswer(int status, Headers headers, byte[] body, boolean framed) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.framed = framed;
  }

  /** The first byte that is no white space and no byte order mark, -1 when there is none. */
  int firstByte() {
    int start = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB ? 3 : 0;
    for (int index = start; index < body.length; index++) {
      byte b = body[index];
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return b & 0xFF;
      }
    }
    return -1;
  }
}
