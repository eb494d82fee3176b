package com.kaltura.api.sessions;

import com.kaltura.api.errors.SessionFormatException;
import com.kaltura.api.errors.SessionSignatureException;
import com.kaltura.api.internal.Bytes;
import com.kaltura.api.internal.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Sessions of version 1: everything in plain text, signed ({@code protocol.md 6.1}). */
final class SessionV1 {
  private static final int FIELDS = 9;

  private SessionV1() {}

  static String encode(byte[] secret, SessionSpec spec, long expiry, String random) {
    String info =
        spec.partnerId
            + ";"
            + spec.partnerId
            + ";"
            + expiry
            + ";"
            + spec.type.code()
            + ";"
            + random
            + ";"
            + spec.userId
            + ";"
            + spec.privileges;
    byte[] data = info.getBytes(StandardCharsets.UTF_8);
    String signed = signature(secret, data) + "|";
    byte[] whole = Bytes.concat(signed.getBytes(StandardCharsets.US_ASCII), data);
    return Base64.getEncoder().encodeToString(whole);
  }

  static Session parse(byte[] raw, byte[][] secrets) {
    int bar = Bytes.indexOf(raw, '|', 0);
    if (bar < 0) {
      throw new SessionFormatException("not a session: no separator after the signature");
    }
    byte[] info = Arrays.copyOfRange(raw, bar + 1, raw.length);
    String[] parts = new String(info, StandardCharsets.UTF_8).split(";", -1);
    if (parts.length < 3) {
      throw new SessionFormatException("not a session: fewer than three fields");
    }
    String given = new String(raw, 0, bar, StandardCharsets.ISO_8859_1);
    if (secrets != null && !isSigned(info, given, secrets)) {
      throw SessionSignatureException.wrongSecret();
    }
    return new Session(SessionFormat.V1, fields(parts, given), secrets != null);
  }

  private static SessionFields fields(String[] parts, String signature) {
    String[] all = Arrays.copyOf(parts, Math.max(FIELDS, parts.length));
    SessionFields fields = new SessionFields();
    fields.partnerId = all[0];
    fields.expiry = all[2];
    fields.type = all[3];
    fields.random = all[4];
    fields.userId = all[5];
    fields.privileges = all[6];
    fields.masterPartnerId = emptyAsNull(all[7]);
    fields.additionalData = emptyAsNull(all[8]);
    fields.signature = signature;
    return fields;
  }

  private static boolean isSigned(byte[] info, String given, byte[][] secrets) {
    boolean matches = false;
    // Every secret is tried, so that the time does not tell which one was right.
    for (byte[] secret : secrets) {
      matches |= Digest.same(signature(secret, info), given);
    }
    return matches;
  }

  private static String signature(byte[] secret, byte[] info) {
    return Digest.of("SHA-1").add(secret).add(info).hex();
  }

  private static String emptyAsNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
