import com.kaltura.api.files.FileSource;
import com.kaltura.api.http.RequestBody;
import com.kaltura.api.internal.BytesBody;
import com.kaltura.api.internal.Exchange;
import com.kaltura.api.internal.FormBody;
import com.kaltura.api.internal.MultipartBody;
import com.kaltura.api.internal.Reply;
import java.nio.file.Paths;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Calls over real connections. */
final class CallOperations {
  private CallOperations() {}

  static void addTo(Map<String, Remote.Operation> operations) {
    operations.put("call", CallOperations::call);
    operations.put("rate", CallOperations::rate);
    operations.put("many", CallOperations::many);
  }

  /** Makes a call, once or several times with one engine. */
  private static Object call(Command command) throws Exception {
    Setup setup = new Setup(command);
    try {
      Map<String, Object> result = null;
      for (int i = 0; i < command.number("times", 1); i++) {
        if (i > 0) {
          Thread.sleep(command.number("pauseMillis", 0));
        }
        result = once(setup, command);
      }
      return result;
    } finally {
      setup.close();
    }
  }

  private static Map<String, Object> once(Setup setup, Command command) throws Exception {
    Map<String, Object> result = new LinkedHashMap<>();
    try {
      Exchange<Map<String, Object>> exchange =
          setup.<Map<String, Object>>exchange(command, Setup::read).body(body(command)).build();
      Reply<Map<String, Object>> reply = reply(setup, exchange, command);
      result.put("value", reply.value());
      result.put("metadata", Facts.of(reply.metadata()));
    } catch (ExecutionException wrapped) {
      result.put("error", Facts.of(wrapped.getCause()));
    } catch (RuntimeException error) {
      result.put("error", Facts.of(error));
    }
    result.putAll(setup.told());
    return result;
  }

  private static Reply<Map<String, Object>> reply(
      Setup setup, Exchange<Map<String, Object>> exchange, Command command) throws Exception {
    if (command.has("interruptMillis")) {
      interruptLater(Thread.currentThread(), command.number("interruptMillis"));
    }
    if (!command.flag("async")) {
      return setup.engine.execute(exchange);
    }
    CompletableFuture<Reply<Map<String, Object>>> future = setup.engine.executeAsync(exchange);
    if (command.has("cancelMillis")) {
      Thread.sleep(command.number("cancelMillis"));
      if (!future.cancel(true)) {
        throw new IllegalStateException("it was over before it was cancelled");
      }
      try {
        future.get();
      } catch (CancellationException expected) {
        // What a cancelled future does.
        throw expected;
      }
    }
    return future.get(30, TimeUnit.SECONDS);
  }

  private static void interruptLater(Thread thread, long millis) {
    Thread waker =
        new Thread(
            () -> {
              try {
                Thread.sleep(millis);
              } catch (InterruptedException nobody) {
                Thread.currentThread().interrupt();
              }
              thread.interrupt();
            });
    waker.setDaemon(true);
    waker.start();
  }

  static RequestBody body(Command command) {
    if (command.has("json")) {
      return BytesBody.json(command.bytes("json"));
    }
    if (command.has("form")) {
      List<Map.Entry<String, String>> pairs = new ArrayList<>();
      for (Object each : command.list("form")) {
        List<?> pair = (List<?>) each;
        pairs.add(new SimpleEntry<>((String) pair.get(0), (String) pair.get(1)));
      }
      return BytesBody.form(FormBody.bytes(pairs));
    }
    Map<String, FileSource> files = new LinkedHashMap<>();
    command.map("files").forEach((name, file) -> files.put(name, file(command, name)));
    return MultipartBody.of(command.part("multipart").bytes("json"), files);
  }

  static FileSource file(Command command, String name) {
    return source(command.part("files").part(name));
  }

  static FileSource source(Command file) {
    FileSource source;
    if (file.has("path")) {
      source = FileSource.of(Paths.get(file.text("path")));
      source = file.has("name") ? source.withName(file.text("name")) : source;
    } else if (file.has("once")) {
      source = FileSource.of(new Zeros(file.number("once")), file.text("name", ""));
    } else if (file.has("again")) {
      long size = file.number("again");
      source = FileSource.of(() -> new Zeros(size), file.text("name", ""));
    } else {
      source = FileSource.of(file.bytes("text"), file.text("name", ""));
    }
    source = file.has("size") ? source.withSize(file.number("size")) : source;
    return file.has("type") ? source.withContentType(file.text("type")) : source;
  }

  /** Calls at the same time, in threads and without; the number of those that gave a value. */
  private static Object many(Command command) throws Exception {
    Setup setup = new Setup(command);
    try {
      Exchange<Map<String, Object>> exchange =
          setup.<Map<String, Object>>exchange(command, Setup::read).body(body(command)).build();
      List<CompletableFuture<Reply<Map<String, Object>>>> calls = new ArrayList<>();
      for (int i = 0; i < command.number("count"); i++) {
        calls.add(
            i % 4 == 0
                ? setup.engine.onWorker(() -> setup.engine.execute(exchange))
                : setup.engine.executeAsync(exchange));
      }
      int good = 0;
      for (CompletableFuture<Reply<Map<String, Object>>> call : calls) {
        good += call.get(60, TimeUnit.SECONDS).value().get("text").equals("1") ? 1 : 0;
      }
      return good;
    } finally {
      setup.close();
    }
  }

  /** Calls one after the other, by the second. */
  private static Object rate(Command command) throws Exception {
    Setup setup = new Setup(command);
    try {
      Exchange<Map<String, Object>> exchange =
          setup.<Map<String, Object>>exchange(command, Setup::read).body(body(command)).build();
      long count = command.number("count");
      for (int i = 0; i < count / 4; i++) {
        setup.engine.execute(exchange);
      }
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        setup.engine.execute(exchange);
      }
      return count * 1e9 / (System.nanoTime() - start);
    } finally {
      setup.close();
    }
  }
}
