import com.kaltura.api.internal.Digest;
import com.kaltura.api.internal.Kalsig;
import com.kaltura.api.internal.SessionCalls;
import com.kaltura.api.sessions.AppToken;
import com.kaltura.api.sessions.HashType;
import com.kaltura.api.sessions.IssuedSession;
import com.kaltura.api.sessions.Privileges;
import com.kaltura.api.sessions.Session;
import com.kaltura.api.sessions.SessionFormat;
import com.kaltura.api.sessions.SessionSpec;
import com.kaltura.api.sessions.SessionStarter;
import com.kaltura.api.sessions.SessionType;
import com.kaltura.api.sessions.Sessions;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sessions and signatures. */
final class SessionOperations {
  private SessionOperations() {}

  static void addTo(Map<String, Remote.Operation> operations) {
    operations.put("generate", SessionOperations::generate);
    operations.put("parse", SessionOperations::parse);
    operations.put("token-hash", SessionOperations::tokenHash);
    operations.put("kalsig", SessionOperations::kalsig);
    operations.put("privileges", SessionOperations::privileges);
    operations.put("start", SessionOperations::start);
  }

  private static Object generate(Command command) {
    SessionSpec spec =
        SessionSpec.of(command.number("partnerId"))
            .withUserId(command.text("userId", ""))
            .withType(SessionType.of((int) command.number("type", 0)).orElseThrow())
            .withLifetime(Duration.ofSeconds(command.number("expiry", 86400)))
            .withPrivileges(command.text("privileges", ""));
    if (!command.has("now")) {
      return Sessions.generate(command.text("secret"), spec);
    }
    Instant now = Instant.ofEpochSecond(command.number("now"));
    if (command.number("version") == 1) {
      SessionSpec first = spec.withFormat(SessionFormat.V1);
      return Sessions.generateV1(command.text("secret"), first, now, command.text("random"));
    }
    byte[] random = new BigInteger("01" + command.text("random"), 16).toByteArray();
    byte[] bytes = Arrays.copyOfRange(random, 1, random.length);
    return Sessions.generate(command.text("secret"), spec, now, bytes);
  }

  private static Object parse(Command command) {
    Session session =
        command.has("secret")
            ? Sessions.parse(command.text("ks"), command.text("secret"))
            : Sessions.parse(command.text("ks"));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("version", session.format().version());
    facts.put("verified", session.isVerified());
    facts.put(
        "partner_id", session.partnerId().isPresent() ? session.partnerId().getAsLong() : null);
    facts.put("valid_until", session.expiry().isPresent() ? session.expiry().getAsLong() : null);
    facts.put("type", session.typeCode().isPresent() ? session.typeCode().getAsInt() : null);
    facts.put("rand", session.random().orElse(null));
    facts.put("user", session.userId().orElse(null));
    facts.put("privileges", session.privilegesText().orElse(null));
    facts.put("master_partner_id", session.masterPartnerId().orElse(null));
    facts.put("additional_data", session.additionalData().orElse(null));
    facts.put("signature_hex", session.signature().orElse(null));
    facts.put("parsed_privileges", session.privileges().asMap());
    facts.put("expired", session.isExpired(Instant.ofEpochSecond(1_600_000_000)));
    facts.put("shown", session.toString());
    return facts;
  }

  private static Object tokenHash(Command command) {
    HashType type = HashType.valueOf(command.text("hashType"));
    return type.tokenHash(command.text("ks"), command.text("token"));
  }

  private static Object kalsig(Command command) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    for (Object each : command.list("pairs")) {
      List<?> pair = (List<?>) each;
      pairs.add(new SimpleEntry<>((String) pair.get(0), (String) pair.get(1)));
    }
    return Kalsig.sign(pairs);
  }

  private static Object privileges(Command command) {
    Privileges privileges = Privileges.parse(command.text("text", ""));
    for (Object each : command.list("with")) {
      List<?> item = (List<?>) each;
      String[] values = item.subList(1, item.size()).toArray(new String[0]);
      privileges = privileges.with((String) item.get(0), values);
    }
    return privileges.toString();
  }

  /** Starts a session with calls that are written down instead of made. */
  private static Object start(Command command) throws Exception {
    List<Object> made = new ArrayList<>();
    SessionCalls calls = new Written(command, made);
    SessionStarter starter = new SessionStarter(calls);
    IssuedSession session;
    if (command.has("token")) {
      AppToken token =
          AppToken.of("0_app", command.text("token"))
              .withHashType(HashType.SHA256)
              .withUserId("someone");
      if (command.has("partnerId")) {
        token = token.withPartnerId(command.number("partnerId"));
      }
      session =
          command.flag("async") ? starter.appTokenAsync(token).get() : starter.appToken(token);
    } else {
      session =
          command.flag("async")
              ? starter.widgetAsync(command.number("partnerId")).get()
              : starter.widget(command.number("partnerId"));
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("ks", session.ks());
    facts.put("user", session.userId());
    facts.put("type", session.type().map(Enum::name).orElse(null));
    facts.put("expiry", session.expiry().orElse(-1));
    facts.put("shown", session.toString());
    facts.put("calls", made);
    facts.put("hash", Digest.of("SHA-256").add("ks-widget").add(command.text("token", "")).hex());
    return facts;
  }

  private static final class Written implements SessionCalls {
    private final Command command;
    private final List<Object> made;

    Written(Command command, List<Object> made) {
      this.command = command;
      this.made = made;
    }

    @Override
    public String ks() {
      return command.text("ks");
    }

    @Override
    public boolean offers(String service, String action) {
      return !command.flag("poor");
    }

    @Override
    public Map<String, ?> call(
        String service,
        String action,
        Map<String, ?> arguments,
        String ks,
        Collection<String> secrets) {
      made.add(Arrays.asList(service, action, arguments, ks, new ArrayList<>(secrets)));
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("ks", service.equals("session") ? "ks-widget" : "ks-token");
      answer.put("userId", "someone");
      answer.put("sessionType", 2L);
      answer.put("expiry", 1_700_000_000L);
      return answer;
    }

    @Override
    public CompletableFuture<Map<String, ?>> callAsync(
        String service,
        String action,
        Map<String, ?> arguments,
        String ks,
        Collection<String> secrets) {
      return CompletableFuture.supplyAsync(() -> call(service, action, arguments, ks, secrets));
    }
  }
}
