package conformance;

import com.kaltura.api.Client;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Pending;
import com.kaltura.api.files.Download;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.files.UploadSettings;
import com.kaltura.api.notifications.Event;
import com.kaltura.api.notifications.PartnerNotification;
import com.kaltura.api.notifications.PartnerNotifications;
import com.kaltura.api.sessions.AppToken;
import com.kaltura.api.sessions.HashType;
import com.kaltura.api.sessions.Session;
import com.kaltura.api.sessions.SessionFormat;
import com.kaltura.api.sessions.SessionSpec;
import com.kaltura.api.sessions.SessionType;
import com.kaltura.api.sessions.Sessions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a job can ask for; each operation gives its outcome without the id. */
final class Operations {
  private static final int PIECE = 1 << 16;

  private Operations() {}

  /** An operation. */
  interface Operation {
    /** The outcome of a job. */
    Map<String, Object> run(Job job) throws Exception;
  }

  static Operation of(String name) {
    return switch (name) {
      case "app-token-hash" -> Operations::appTokenHash;
      case "call" -> Operations::call;
      case "generate-session" -> Operations::generateSession;
      case "pages" -> Operations::pages;
      case "parse-event" -> Operations::parseEvent;
      case "parse-notifications" -> Operations::parseNotifications;
      case "parse-session" -> Operations::parseSession;
      case "save" -> Operations::save;
      case "start-session" -> Operations::startSession;
      case "upload-file" -> Operations::uploadFile;
      case "url" -> job -> value(((Download) job.exercise()).url());
      default -> throw new IllegalArgumentException("there is no operation " + name);
    };
  }

  private static Map<String, Object> value(Object value) {
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("value", Outcomes.value(value));
    return outcome;
  }

  private static Map<String, Object> call(Job job) throws Exception {
    Object result = job.exercise();
    if (result instanceof Pages<?, ?> pages) {
      return value(pages.response());
    }
    if (result instanceof BaseMultirequest batch) {
      List<Object> parts = new ArrayList<>();
      batch.calls().forEach(call -> parts.add(part(call)));
      return value(parts);
    }
    if (result instanceof Download download) {
      byte[] data = download.readAll();
      return value(bytes(MessageDigest.getInstance("SHA-256").digest(data), data.length));
    }
    return value(result);
  }

  private static Map<String, Object> part(Pending<?> call) {
    if (call.error() == null) {
      return value(call.result());
    }
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("error", Outcomes.error(call.error()));
    return outcome;
  }

  private static Map<String, Object> bytes(byte[] digest, long size) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("$bytes", HexFormat.of().formatHex(digest));
    found.put("size", size);
    return found;
  }

  private static Map<String, Object> pages(Job job) {
    Pages<?, ?> pages = (Pages<?, ?>) job.exercise();
    boolean all = job.given.get("take") == null;
    long most = all ? Long.MAX_VALUE : ((Number) job.given.get("take")).longValue();
    List<Object> found = new ArrayList<>();
    pages.stream().limit(most).forEach(found::add);
    Map<String, Object> outcome = value(found);
    outcome.put("total", pages.totalCount());
    return outcome;
  }

  private static Map<String, Object> save(Job job) throws Exception {
    Path file = Files.createTempFile("conformance", "");
    try {
      long size = ((Download) job.exercise()).save(file);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return value(bytes(digest.digest(), size));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Map<String, Object> uploadFile(Job job) throws IOException {
    Path file = Files.createTempFile("conformance", "");
    try {
      long left = ((Number) job.given.get("size")).longValue();
      byte[] piece = new byte[PIECE];
      Arrays.fill(piece, (byte) 'x');
      try (OutputStream out = Files.newOutputStream(file)) {
        for (; left > 0; left -= PIECE) {
          out.write(piece, 0, (int) Math.min(left, PIECE));
        }
      }
      FileSource source = FileSource.of(file).withName((String) job.given.get("name"));
      int chunk = ((Number) job.given.get("chunkSize")).intValue();
      return value(
          Exercises.upload(job.client, source, UploadSettings.defaults().withChunkSize(chunk)));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Map<String, Object> generateSession(Job job) {
    Map<String, Object> given = job.given;
    boolean second = ((Number) given.get("version")).intValue() == 2;
    SessionSpec spec =
        SessionSpec.of(((Number) given.get("partnerId")).longValue())
            .withUserId((String) given.get("userId"))
            .withType(SessionType.of(((Number) given.get("type")).intValue()).orElseThrow())
            .withLifetime(Duration.ofSeconds(((Number) given.get("expiry")).longValue()))
            .withPrivileges((String) given.get("privileges"))
            .withFormat(second ? SessionFormat.V2 : SessionFormat.V1);
    Instant now = Instant.ofEpochSecond(((Number) given.get("now")).longValue());
    String secret = (String) given.get("secret");
    String random = (String) given.get("random");
    return value(
        second
            ? Sessions.generate(secret, spec, now, HexFormat.of().parseHex(random))
            : Sessions.generateV1(secret, spec, now, random));
  }

  private static Map<String, Object> parseSession(Job job) {
    String ks = (String) job.given.get("ks");
    String secret = (String) job.given.get("secret");
    Session session = secret == null ? Sessions.parse(ks) : Sessions.parse(ks, secret);
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("version", (long) session.format().version());
    found.put(
        "partnerId", session.partnerId().isPresent() ? session.partnerId().getAsLong() : null);
    found.put("expiry", session.expiry().isPresent() ? session.expiry().getAsLong() : null);
    found.put("type", session.typeCode().isPresent() ? (long) session.typeCode().getAsInt() : null);
    found.put("userId", session.userId().orElse(null));
    Map<String, Object> privileges = new LinkedHashMap<>();
    session.privileges().asMap().forEach((name, values) -> privileges.put(name, joined(values)));
    found.put("privileges", session.privilegesText().isPresent() ? privileges : null);
    return value(found);
  }

  private static String joined(List<String> values) {
    return String.join("/", values);
  }

  private static Map<String, Object> appTokenHash(Job job) {
    HashType type = HashType.valueOf((String) job.given.get("hashType"));
    return value(type.tokenHash((String) job.given.get("ks"), (String) job.given.get("token")));
  }

  private static Map<String, Object> startSession(Job job) {
    Map<String, Object> given = new LinkedHashMap<>(job.given);
    Client client = job.client;
    switch ((String) given.remove("how")) {
      case "secret" -> {
        Call<String> call = new Call<String>("session", "start", Kind.STRING).secret("secret");
        given.forEach(call::put);
        return value(client.call(call, null));
      }
      case "widget" -> {
        String widget = (String) given.get("widgetId");
        return value(client.sessions().widget(widget, Duration.ofDays(1)).ks());
      }
      default -> {
        AppToken token =
            AppToken.of((String) given.get("id"), (String) given.get("token"))
                .withHashType(HashType.valueOf((String) given.get("hashType")));
        if (given.get("partnerId") instanceof Number account) {
          token = token.withPartnerId(account.longValue());
        }
        return value(client.sessions().appToken(token).ks());
      }
    }
  }

  private static Map<String, Object> parseNotifications(Job job) {
    byte[] body = ((String) job.given.get("body")).getBytes(StandardCharsets.UTF_8);
    List<Object> found = new ArrayList<>();
    PartnerNotifications.parse(body, (String) job.given.get("secret"))
        .forEach(notification -> found.add(notification(notification)));
    return value(found);
  }

  private static Map<String, Object> notification(PartnerNotification notification) {
    Map<String, Object> fields = new LinkedHashMap<>(notification.fields());
    for (String name : List.of("sig", "signed_fields", "notification_id", "notification_type")) {
      fields.remove(name);
    }
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("id", Long.toString(notification.id()));
    found.put("type", notification.type());
    found.put("fields", fields);
    return found;
  }

  private static Map<String, Object> parseEvent(Job job) {
    byte[] body = ((String) job.given.get("body")).getBytes(StandardCharsets.UTF_8);
    Map<String, String> headers = new LinkedHashMap<>();
    Outcomes.map(job.given.get("headers"))
        .forEach((name, value) -> headers.put(name, (String) value));
    Event event = Client.events().parse(body, headers, (String) job.given.get("secret"));
    if (event.notification().isPresent()) {
      return value(event.notification().get());
    }
    return value(event.fields().isEmpty() ? event.text() : event.fields());
  }
}
