import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.http.CallLogger;
import com.kaltura.api.http.HttpTransport;
import com.kaltura.api.http.JdkTransport;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.http.Timeouts;
import com.kaltura.api.http.UrlConnectionTransport;
import com.kaltura.api.internal.AnswerContext;
import com.kaltura.api.internal.AnswerReader;
import com.kaltura.api.internal.CallEngine;
import com.kaltura.api.internal.Clock;
import com.kaltura.api.internal.EngineConfig;
import com.kaltura.api.internal.Exchange;
import com.kaltura.api.internal.Json;
import java.io.FileInputStream;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An engine as a command wants it, and what it told. */
final class Setup {
  private static final Pattern XML_ERROR =
      Pattern.compile("<error><code>(.*?)</code><message>(.*?)</message>", Pattern.DOTALL);
  private static final Pattern XML_TIME = Pattern.compile("<executionTime>(.*?)</executionTime>");

  final List<Object> slept = Collections.synchronizedList(new ArrayList<>());
  final List<Object> log = Collections.synchronizedList(new ArrayList<>());
  final List<Object> requests = Collections.synchronizedList(new ArrayList<>());
  final List<Object> responses = Collections.synchronizedList(new ArrayList<>());
  final HttpTransport transport;
  final CallEngine engine;

  Setup(Command command) throws Exception {
    transport = transport(command);
    EngineConfig config =
        new EngineConfig()
            .transport(transport)
            .secrets(Collections.singletonList("secret"))
            .userAgent(command.text("userAgent", "test:1"))
            .maxAnswerSize(command.number("maxAnswerSize", EngineConfig.MAX_ANSWER_SIZE))
            .clock(clock(command.flag("realTime")))
            .logger(logger(command.flag("quiet")));
    if (!command.flag("noHooks")) {
      config.onRequest(
          info -> {
            requests.add(info.attempt() + " " + info.method() + " " + info.url());
            info.headers().putAll(command.texts("hookHeaders"));
          });
      config.onResponse(
          info -> {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("attempt", info.attempt());
            facts.put("status", info.metadata().map(each -> each.status()).orElse(null));
            facts.put("error", info.error().map(each -> each.toString()).orElse(null));
            facts.put("retryMillis", info.retryIn().map(Duration::toMillis).orElse(null));
            facts.put("shown", info.toString());
            responses.add(facts);
          });
    }
    engine = new CallEngine(config);
  }

  /** A call as a command describes it. */
  <T> Exchange.Builder<T> exchange(Command command, AnswerReader<T> reader) {
    return Exchange.of(command.text("label", "media.get"), command.text("url"), reader)
        .accept(command.text("accept", "application/json"))
        .tree(() -> command.map("tree"))
        .repeatable(command.flag("repeatable"))
        .secrets(Collections.singletonList("hidden"))
        .headers(command.texts("headers"))
        .timeouts(timeouts(command))
        .retry(retry(command.part("retry")));
  }

  /** What is told beside the value. */
  Map<String, Object> told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("slept", slept);
    told.put("log", log);
    told.put("requests", requests);
    told.put("responses", responses);
    return told;
  }

  void close() {
    engine.close();
    transport.close();
  }

  /** Reads an answer as text; finds errors as the real readers do, but simply. */
  static Map<String, Object> read(byte[] body, AnswerFormat format, AnswerContext context) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (format == AnswerFormat.JSON) {
      Object tree = Json.parse(body);
      if (tree instanceof Map<?, ?> map) {
        if (map.get("executionTime") instanceof Number seconds) {
          context.executionTime(seconds.doubleValue());
        }
        if ("KalturaAPIException".equals(map.get("objectType"))) {
          Map<String, String> arguments = new LinkedHashMap<>();
          if (map.get("args") instanceof Map<?, ?> told) {
            told.forEach((name, value) -> arguments.put((String) name, (String) value));
          }
          throw context.apiError((String) map.get("code"), (String) map.get("message"), arguments);
        }
      }
    } else {
      Matcher time = XML_TIME.matcher(text);
      if (time.find()) {
        context.executionTime(Double.parseDouble(time.group(1)));
      }
      Matcher error = XML_ERROR.matcher(text);
      if (error.find()) {
        throw context.apiError(error.group(1), error.group(2), Collections.emptyMap());
      }
      if (!text.trim().endsWith("</xml>")) {
        throw new MalformedAnswerException("the answer is no XML of the API", "result.x");
      }
    }
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("format", format.name());
    value.put("text", text);
    return value;
  }

  static RetryPolicy retry(Command command) {
    return RetryPolicy.defaults()
        .withRetries((int) command.number("retries", 2))
        .withBaseDelay(Duration.ofMillis(command.number("baseMillis", 500)));
  }

  private static Timeouts timeouts(Command command) {
    Command limits = command.part("timeouts");
    Timeouts timeouts = Timeouts.defaults();
    timeouts = limits.has("connect") ? timeouts.withConnect(limits.millis("connect")) : timeouts;
    timeouts = limits.has("read") ? timeouts.withRead(limits.millis("read")) : timeouts;
    return limits.has("total") ? timeouts.withTotal(limits.millis("total")) : timeouts;
  }

  private Clock clock(boolean real) {
    if (real) {
      return Clock.SYSTEM;
    }
    return new Clock() {
      @Override
      public double random() {
        return 0.5;
      }

      @Override
      public void sleep(long millis) {
        slept.add(millis);
      }
    };
  }

  private CallLogger logger(boolean quiet) {
    return new CallLogger() {
      @Override
      public boolean enabled(Level level) {
        return !quiet;
      }

      @Override
      public void log(Level level, String line) {
        log.add(level + " " + line);
      }
    };
  }

  private static HttpTransport transport(Command command) throws Exception {
    boolean jdk = command.text("transport", "jdk").equals("jdk");
    SSLContext trusted = command.has("certificate") ? trusting(command.text("certificate")) : null;
    InetSocketAddress proxy =
        command.has("proxyPort")
            ? new InetSocketAddress("127.0.0.1", (int) command.number("proxyPort"))
            : null;
    if (jdk) {
      JdkTransport made = new JdkTransport().withSslContext(trusted);
      return made.withProxy(proxy == null ? null : ProxySelector.of(proxy));
    }
    UrlConnectionTransport made =
        new UrlConnectionTransport()
            .withProxy(proxy == null ? null : new Proxy(Proxy.Type.HTTP, proxy));
    return trusted == null ? made : made.withSslSocketFactory(trusted.getSocketFactory());
  }

  private static SSLContext trusting(String path) throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream in = new FileInputStream(path)) {
      store.setCertificateEntry(
          "server", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
