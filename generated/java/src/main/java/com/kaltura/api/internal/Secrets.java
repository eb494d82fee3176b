package com.kaltura.api.internal;

import com.kaltura.api.errors.UsageException;
import java.nio.charset.StandardCharsets;

/** The secrets of an account: one, or several in a comma list. */
public final class Secrets {
  private Secrets() {}

  /**
   * Every secret; each is to be tried ({@code protocol.md 6.3}).
   *
   * @param secret one secret, or several as a comma list
   * @return UTF-8 bytes
   * @throws UsageException if there is none, which would make every signature a known one
   */
  public static byte[][] each(String secret) {
    String[] texts = secret == null ? new String[] {""} : secret.split(",", -1);
    byte[][] all = new byte[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].isEmpty()) {
        throw new UsageException("the secret is empty");
      }
      all[i] = texts[i].getBytes(StandardCharsets.UTF_8);
    }
    return all;
  }

  /**
   * The one secret to sign with.
   *
   * @param secret the secret
   * @return UTF-8 bytes
   * @throws UsageException if it is none or a list
   */
  public static byte[] single(String secret) {
    if (secret == null || secret.isEmpty() || secret.indexOf(',') >= 0) {
      throw new UsageException("generate a session with one secret, not with none or a list");
    }
    return secret.getBytes(StandardCharsets.UTF_8);
  }
}
