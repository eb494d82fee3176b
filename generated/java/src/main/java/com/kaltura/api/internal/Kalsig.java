package com.kaltura.api.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The request signature of form requests, the classic one ({@code protocol.md 4.5}). */
public final class Kalsig {
  private Kalsig() {}

  /**
   * Signs a request: a checksum, not a secret. The server no longer verifies it, proxies cache by
   * it.
   *
   * @param pairs all pairs of the request, flattened; files take no part
   * @return 32 hexadecimal digits
   */
  public static String sign(Iterable<? extends Map.Entry<String, String>> pairs) {
    List<byte[][]> ordered = new ArrayList<>();
    for (Map.Entry<String, String> pair : pairs) {
      if (!pair.getKey().equals("kalsig")) {
        ordered.add(new byte[][] {utf8(pair.getKey()), utf8(pair.getValue())});
      }
    }
    // By bytes: the order of Java's strings is another one outside the basic plane.
    ordered.sort(Kalsig::compare);
    Digest digest = Digest.of("MD5");
    for (byte[][] pair : ordered) {
      digest.add(pair[0]).add(pair[1]);
    }
    return digest.hex();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int compare(byte[][] one, byte[][] other) {
    int byName = Bytes.compare(one[0], other[0]);
    return byName != 0 ? byName : Bytes.compare(one[1], other[1]);
  }
}
