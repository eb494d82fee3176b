package com.kaltura.api.fuzz;

import com.kaltura.api.core.Answers;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.NotificationException;
import com.kaltura.api.errors.SessionFormatException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.UnsupportedEventException;
import com.kaltura.api.files.FilesInside;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.http.HttpRequest;
import com.kaltura.api.internal.Inside;
import com.kaltura.api.notifications.EventReader;
import com.kaltura.api.notifications.PartnerNotifications;
import com.kaltura.api.sessions.Session;
import com.kaltura.api.sessions.Sessions;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is given bytes of anybody: each target takes any bytes, and throws for what must not be. An
 * error of the client's own is as good as a value; any other exception is a fault.
 */
public final class Targets {
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static final EventReader EVENTS = new EventReader(Answers.SCHEMA);

  private Targets() {}

  /**
   * All targets.
   *
   * @return targets by name
   */
  public static Map<String, Consumer<byte[]>> all() {
    Map<String, Consumer<byte[]>> all = new LinkedHashMap<>();
    all.put("answer-json", data -> Answers.check(data, AnswerFormat.JSON));
    all.put("answer-xml", data -> Answers.check(data, AnswerFormat.XML));
    all.put("gzip", Targets::gzip);
    all.put("session", Targets::session);
    all.put("partner", Targets::partner);
    all.put("event", Targets::event);
    all.put("redirect", Targets::redirect);
    all.put("header", Targets::header);
    return all;
  }

  private static void gzip(byte[] data) {
    try {
      byte[] body = Inside.collected("gzip", new ByteArrayInputStream(data), 1 << 16);
      if (body.length > 1 << 16) {
        throw new AssertionError(body.length + " bytes");
      }
    } catch (KalturaException expected) {
      // It is no gzip.
    }
  }

  private static void session(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    for (String secret : new String[] {null, "other," + SECRET}) {
      try {
        Session read = secret == null ? Sessions.parse(text) : Sessions.parse(text, secret);
        read.privileges().toString();
        read.typeCode();
        if (read.isExpired(Instant.EPOCH) && read.expiry().orElse(0) > 0
            || read.isVerified() != (secret != null)
            || read.toString().contains(SECRET)) {
          throw new AssertionError(read);
        }
      } catch (SessionFormatException expected) {
        if (text.length() > 20 && expected.getMessage().contains(text)) {
          throw new AssertionError("the session is shown", expected);
        }
      }
    }
  }

  private static void partner(byte[] data) {
    try {
      PartnerNotifications.parseUnverified(data);
    } catch (NotificationException expected) {
      // It is no notification.
    }
    boolean valid = PartnerNotifications.verify(data, SECRET);
    for (boolean all : new boolean[] {true, false}) {
      try {
        if (all) {
          PartnerNotifications.parse(data, SECRET);
        } else {
          PartnerNotifications.parseSignedFields(data, SECRET);
        }
        if (all && !valid) {
          throw new AssertionError("it was read and not verified");
        }
      } catch (NotificationException expected) {
        boolean told = new String(data, StandardCharsets.ISO_8859_1).contains(SECRET);
        if (expected.getMessage().contains(SECRET) && !told
            || expected.getMessage().length() > 1000) {
          throw new AssertionError("too much is shown", expected);
        }
      }
    }
  }

  private static void event(byte[] data) {
    for (String kind : new String[] {null, "application/json", "text/plain; charset=x"}) {
      try {
        EVENTS.parseUnverified(data, kind);
      } catch (NotificationException expected) {
        // It is damaged, or in PHP.
      }
    }
    try {
      EVENTS.parse(data, Collections.singletonMap("x-kaltura-signature", "0"), SECRET);
      throw new AssertionError("it was taken for signed");
    } catch (NotificationException expected) {
      if (expected instanceof UnsupportedEventException) {
        throw new AssertionError("it was read before its signature was looked at");
      }
    }
  }

  private static void redirect(byte[] data) {
    String location = new String(data, StandardCharsets.ISO_8859_1);
    for (boolean isCall : new boolean[] {true, false}) {
      HttpRequest next = null;
      try {
        next = Inside.redirected(location, isCall);
      } catch (TransportException expected) {
        boolean told = expected.getMessage().contains("a-secret-session");
        if (told && !location.contains("a-secret-session")) {
          throw new AssertionError("the session is shown", expected);
        }
      }
      if (next != null) {
        checkRedirect(next, location, isCall);
      }
    }
  }

  private static void checkRedirect(HttpRequest next, String location, boolean isCall) {
    URI there = URI.create(next.url());
    boolean here = "here.example".equalsIgnoreCase(there.getHost());
    boolean http = "http".equals(there.getScheme()) || "https".equals(there.getScheme());
    boolean tells =
        next.headers().containsKey("Authorization")
            || next.url().contains("a-secret-session") && !location.contains("a-secret-session");
    if (!http || there.getUserInfo() != null || !here && (isCall || tells)) {
      throw new AssertionError(location + " is followed to " + next.url());
    }
  }

  private static void header(byte[] data) {
    String value = new String(data, StandardCharsets.ISO_8859_1);
    String name = FilesInside.fileName(value);
    if (name.chars().anyMatch(c -> c < ' ' || c == '/' || c == '\\') || name.equals("..")) {
      throw new AssertionError("a file is called '" + name + "'");
    }
    Inside.told(value);
  }
}
