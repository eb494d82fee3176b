package conformance;

import com.kaltura.api.Client;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Encoding;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.http.CallLogger;
import com.kaltura.api.http.ResponseMetadata;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.http.Timeouts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One job: a client is made for it, does what it says, and is closed. */
final class Job {
  final Client client;

  /** What the operation is to be done with. */
  final Map<String, Object> given;

  private final String exercise;
  private final RequestOptions options;

  private Job(Client client, Map<String, Object> job, Map<String, Object> about) {
    this.client = client;
    this.given = Outcomes.map(job.get("with"));
    this.exercise = String.valueOf(job.get("exercise"));
    RequestOptions.Builder builder = RequestOptions.builder();
    if (about.get("idempotent") instanceof Boolean may) {
      builder.idempotent(may);
    }
    this.options = builder.build();
  }

  /** Makes the call of the exercise. */
  Object exercise() {
    return Exercises.call(exercise, client, options);
  }

  /** The outcome of a job, both in their JSON form. */
  static Map<String, Object> run(Map<String, Object> job) {
    List<String> log = new ArrayList<>();
    List<ResponseMetadata> answers = new ArrayList<>();
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("id", job.get("id"));
    Map<String, Object> about = Outcomes.map(job.get("client"));
    try (Client client = client(about, log, answers)) {
      outcome.putAll(Operations.of((String) job.get("do")).run(new Job(client, job, about)));
    } catch (Exception | StackOverflowError error) {
      outcome.put("error", Outcomes.error(error));
      outcome.put("text", Outcomes.text(error));
    }
    outcome.put("log", log);
    outcome.put("metadata", answers.isEmpty() ? null : metadata(answers.get(answers.size() - 1)));
    return outcome;
  }

  private static Client client(
      Map<String, Object> about, List<String> log, List<ResponseMetadata> answers) {
    Duration delay = seconds(about.get("baseDelay"));
    Timeouts limits = Timeouts.of(seconds(about.get("timeout")));
    if (about.get("totalTimeout") != null) {
      limits = limits.withTotal(seconds(about.get("totalTimeout")));
    }
    Client.Builder builder =
        Client.builder()
            .serviceUrl((String) about.get("url"))
            .encoding(about.get("encoding").equals("form") ? Encoding.FORM : Encoding.JSON)
            .answerFormat(about.get("format").equals("xml") ? AnswerFormat.XML : AnswerFormat.JSON)
            .retry(
                RetryPolicy.defaults()
                    .withRetries(((Number) about.get("retries")).intValue())
                    .withBaseDelay(delay))
            .timeouts(limits)
            .logger(logger(log))
            .onRequest(info -> note(log, info.toString()))
            .onResponse(
                info -> {
                  note(log, info.toString());
                  info.error().ifPresent(error -> note(log, Outcomes.text(error)));
                  info.metadata().ifPresent(answers::add);
                });
    Outcomes.map(about.get("headers"))
        .forEach((name, value) -> builder.header(name, (String) value));
    Outcomes.map(about.get("settings"))
        .forEach((name, value) -> Exercises.set(builder, name, value));
    if (about.get("ks") != null) {
      Exercises.set(builder, "ks", about.get("ks"));
    }
    if (about.get("clientTag") instanceof String tag) {
      builder.clientTag(tag);
    }
    if (about.get("maxAnswerSize") instanceof Number size) {
      builder.maxAnswerSize(size.longValue());
    }
    if (about.get("signRequests") instanceof Boolean signs) {
      builder.signRequests(signs);
    }
    return builder.build();
  }

  private static CallLogger logger(List<String> log) {
    return (level, line) -> note(log, level + " " + line);
  }

  private static void note(List<String> log, String line) {
    synchronized (log) {
      log.add(line);
    }
  }

  static Duration seconds(Object value) {
    return Duration.ofNanos(Math.round(((Number) value).doubleValue() * 1e9));
  }

  private static Map<String, Object> metadata(ResponseMetadata answer) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("server", answer.server());
    found.put("session", answer.sessionId());
    boolean isKnown = answer.executionTime().isPresent();
    found.put("executionTime", isKnown ? answer.executionTime().getAsDouble() : null);
    return found;
  }
}
