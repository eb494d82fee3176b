package com.kaltura.api.sessions;

import com.kaltura.api.errors.SessionFormatException;
import com.kaltura.api.errors.SessionSignatureException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.internal.Secrets;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Makes and reads session strings without a server. */
public final class Sessions {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] V2_START = "v2|".getBytes(StandardCharsets.US_ASCII);

  private Sessions() {}

  /**
   * Makes a session string.
   *
   * @param secret the admin secret of the account, for user sessions as well: a server verifies
   *     with nothing else
   * @param spec what the session says
   * @return the session string
   * @throws UsageException if the secret is none or a list, or something cannot be said in this
   *     version
   */
  public static String generate(String secret, SessionSpec spec) {
    byte[] random = new byte[SessionV2.BLOCK];
    RANDOM.nextBytes(random);
    return generate(secret, spec, Instant.now(), random);
  }

  /**
   * Makes a session string with a clock and chance of its own: the same each time.
   *
   * @param secret the admin secret of the account
   * @param spec what the session says
   * @param now the moment to count the lifetime from
   * @param random 16 bytes; version 1 takes them as a decimal number
   * @return the session string
   * @throws UsageException as for {@link #generate(String, SessionSpec)}
   */
  public static String generate(String secret, SessionSpec spec, Instant now, byte[] random) {
    if (spec.format == SessionFormat.V1) {
      return generateV1(secret, spec, now, new BigInteger(1, random).toString());
    }
    return SessionV2.encode(
        Secrets.single(secret), spec, now.getEpochSecond() + spec.lifetime.getSeconds(), random);
  }

  /**
   * Makes a session string of version 1 with a clock and chance of its own.
   *
   * @param secret the admin secret of the account
   * @param spec what the session says
   * @param now the moment to count the lifetime from
   * @param random any text without {@code ;}
   * @return the session string
   * @throws UsageException as for {@link #generate(String, SessionSpec)}
   */
  public static String generateV1(String secret, SessionSpec spec, Instant now, String random) {
    spec.checkV1();
    if (random.indexOf(';') >= 0) {
      throw new UsageException("the random part of a version 1 session has no ';'");
    }
    return SessionV1.encode(
        Secrets.single(secret), spec, now.getEpochSecond() + spec.lifetime.getSeconds(), random);
  }

  /**
   * Reads a session string without a secret: version 1 is readable but not verified, and of version
   * 2 only the account is ({@code protocol.md 6.3}).
   *
   * @param ks the session string, padded or not, in either Base64 alphabet
   * @return what it says
   * @throws SessionFormatException if it is no session
   */
  public static Session parse(String ks) {
    return read(ks, null);
  }

  /**
   * Reads and verifies a session string.
   *
   * @param ks the session string, padded or not, in either Base64 alphabet
   * @param secret the admin secret of the account; several as a comma list
   * @return what it says
   * @throws SessionFormatException if it is no session
   * @throws SessionSignatureException if it was signed with none of the secrets
   * @throws UsageException if the secret is empty
   */
  public static Session parse(String ks, String secret) {
    return read(ks, Secrets.each(secret));
  }

  private static Session read(String ks, byte[][] secrets) {
    byte[] raw = fromBase64(ks);
    boolean second =
        raw.length >= V2_START.length
            && Arrays.equals(Arrays.copyOf(raw, V2_START.length), V2_START);
    return second ? SessionV2.parse(raw, secrets) : SessionV1.parse(raw, secrets);
  }

  private static byte[] fromBase64(String ks) {
    int end = ks.length();
    while (end > 0 && ks.charAt(end - 1) == '=') {
      end--;
    }
    String text = ks.substring(0, end).replace('-', '+').replace('_', '/');
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException error) {
      throw new SessionFormatException("not a session: it is not Base64");
    }
  }
}
