package com.kaltura.api.sessions;

import com.kaltura.api.internal.Digest;

/** How the secret of an application token is hashed. */
public enum HashType {
  /** MD5. */
  MD5("MD5"),
  /** SHA-1, what tokens have when nothing else is said. */
  SHA1("SHA-1"),
  /** SHA-256. */
  SHA256("SHA-256"),
  /** SHA-512. */
  SHA512("SHA-512");

  private final String algorithm;

  HashType(String algorithm) {
    this.algorithm = algorithm;
  }

  /**
   * The {@code tokenHash} that {@code appToken.startSession} wants ({@code protocol.md 6.5}).
   *
   * @param ks the session sent with the same call, exactly as it is sent
   * @param token the secret of the application token
   * @return lower-case hexadecimal digits
   */
  public String tokenHash(String ks, String token) {
    return Digest.of(algorithm).add(ks).add(token).hex();
  }
}
