package com.kaltura.api.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash, of the algorithms that every platform has. */
public final class Digest {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final MessageDigest digest;

  private Digest(MessageDigest digest) {
    this.digest = digest;
  }

  /**
   * Begins a hash.
   *
   * @param algorithm {@code MD5}, {@code SHA-1}, {@code SHA-256} or {@code SHA-512}
   * @return the hash
   */
  public static Digest of(String algorithm) {
    try {
      return new Digest(MessageDigest.getInstance(algorithm));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this platform has no " + algorithm, missing);
    }
  }

  /**
   * Adds bytes.
   *
   * @param data the bytes
   * @return this hash
   */
  public Digest add(byte[] data) {
    digest.update(data);
    return this;
  }

  /**
   * Adds a text in UTF-8.
   *
   * @param text the text
   * @return this hash
   */
  public Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Ends the hash.
   *
   * @return its bytes
   */
  public byte[] bytes() {
    return digest.digest();
  }

  /**
   * Ends the hash.
   *
   * @return its bytes in lower-case hexadecimal digits
   */
  public String hex() {
    return hex(bytes());
  }

  /**
   * Bytes as text.
   *
   * @param data the bytes
   * @return lower-case hexadecimal digits
   */
  public static String hex(byte[] data) {
    StringBuilder text = new StringBuilder(data.length * 2);
    for (byte b : data) {
      text.append(HEX[(b >> 4) & 0xf]).append(HEX[b & 0xf]);
    }
    return text.toString();
  }

  /**
   * Compares two signatures in a time that does not depend on their contents.
   *
   * @param expected one
   * @param received the other
   * @return whether they are equal
   */
  public static boolean same(String expected, String received) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), received.getBytes(StandardCharsets.UTF_8));
  }
}
