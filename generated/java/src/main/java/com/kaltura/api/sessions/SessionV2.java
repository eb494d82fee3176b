package com.kaltura.api.sessions;

import com.kaltura.api.errors.SessionFormatException;
import com.kaltura.api.errors.SessionSignatureException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.internal.Bytes;
import com.kaltura.api.internal.Digest;
import com.kaltura.api.internal.FormReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Sessions of version 2: encrypted with a key made of the secret ({@code protocol.md 6.2}). */
final class SessionV2 {
  /** Bytes of a block, of a key, and of the random part. */
  static final int BLOCK = 16;

  private static final int SHA1 = 20;

  private SessionV2() {}

  static String encode(byte[] secret, SessionSpec spec, long expiry, byte[] random) {
    if (random.length != BLOCK) {
      throw new UsageException("the random part of a version 2 session is 16 bytes");
    }
    byte[] fields = fieldsText(spec, expiry).getBytes(StandardCharsets.US_ASCII);
    byte[] data = Bytes.concat(random, fields);
    data = Bytes.concat(Digest.of("SHA-1").add(data).bytes(), data);
    int padded = (data.length + BLOCK - 1) / BLOCK * BLOCK;
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, secret, Arrays.copyOf(data, padded));
    byte[] start = ("v2|" + spec.partnerId + "|").getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().encodeToString(Bytes.concat(start, sealed));
  }

  static Session parse(byte[] raw, byte[][] secrets) {
    int start = Bytes.indexOf(raw, '|', 0) + 1;
    int bar = Bytes.indexOf(raw, '|', start);
    if (bar < 0) {
      throw new SessionFormatException("not a session: fewer than three parts");
    }
    SessionFields fields = new SessionFields();
    fields.partnerId = new String(raw, start, bar - start, StandardCharsets.UTF_8);
    if (secrets == null) {
      return new Session(SessionFormat.V2, fields, false);
    }
    byte[] sealed = Arrays.copyOfRange(raw, bar + 1, raw.length);
    if (sealed.length == 0 || sealed.length % BLOCK != 0) {
      throw new SessionFormatException("not a session: the encrypted part is incomplete");
    }
    for (byte[] secret : secrets) {
      byte[] data = withoutPadding(crypt(Cipher.DECRYPT_MODE, secret, sealed));
      if (data.length >= SHA1 + BLOCK && isSigned(data)) {
        read(data, fields);
        return new Session(SessionFormat.V2, fields, true);
      }
    }
    throw SessionSignatureException.wrongSecret();
  }

  /** The fields of a session as form text, privileges first. */
  private static String fieldsText(SessionSpec spec, long expiry) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : spec.privileges.split(",")) {
      String item = part.trim();
      if (item.isEmpty()) {
        continue;
      }
      String full = item.equals("*") ? "all:*" : item;
      int colon = full.indexOf(':');
      String name = colon < 0 ? full : full.substring(0, colon);
      if (name.startsWith("_")) {
        // It would be read as one of the session's own fields.
        throw new UsageException("a privilege cannot be called '" + name + "'");
      }
      fields.put(name, colon < 0 ? "" : full.substring(colon + 1));
    }
    fields.put("_e", String.valueOf(expiry));
    fields.put("_t", String.valueOf(spec.type.code()));
    fields.put("_u", spec.userId);
    return FormReader.sessionText(fields);
  }

  private static void read(byte[] data, SessionFields fields) {
    byte[] random = Arrays.copyOfRange(data, SHA1, SHA1 + BLOCK);
    byte[] text = Arrays.copyOfRange(data, SHA1 + BLOCK, data.length);
    Map<String, String> values = FormReader.likePhp(text);
    fields.random = Digest.hex(random);
    fields.signature = Digest.hex(Arrays.copyOf(data, SHA1));
    fields.expiry = values.get("_e");
    fields.type = values.get("_t");
    fields.userId = values.get("_u");
    fields.masterPartnerId = values.get("_m");
    fields.additionalData = values.get("_d");
    String privileges =
        values.entrySet().stream()
            .filter(each -> !each.getKey().startsWith("_"))
            .map(each -> each.getValue().isEmpty() ? each.getKey() : joined(each))
            .collect(Collectors.joining(","));
    fields.privileges = privileges.equals("all:*") ? "*" : privileges;
  }

  private static String joined(Map.Entry<String, String> privilege) {
    return privilege.getKey() + ":" + privilege.getValue();
  }

  private static boolean isSigned(byte[] data) {
    byte[] signed = Arrays.copyOfRange(data, SHA1, data.length);
    String expected = Digest.of("SHA-1").add(signed).hex();
    return Digest.same(expected, Digest.hex(Arrays.copyOf(data, SHA1)));
  }

  private static byte[] withoutPadding(byte[] data) {
    int end = data.length;
    while (end > 0 && data[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(data, end);
  }

  private static byte[] crypt(int mode, byte[] secret, byte[] data) {
    byte[] key = Arrays.copyOf(Digest.of("SHA-1").add(secret).bytes(), BLOCK);
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      // The server's choice: no vector, 16 random bytes stand before the fields instead.
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[BLOCK]));
      return cipher.doFinal(data);
    } catch (GeneralSecurityException error) {
      throw new IllegalStateException("this platform has no AES/CBC/NoPadding", error);
    }
  }
}
