package com.kaltura.api.core;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.internal.AnswerReader;
import com.kaltura.api.internal.Exchange;
import com.kaltura.api.internal.Futures;
import com.kaltura.api.internal.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Several calls in one request, each free to use the results of those before it ({@code protocol.md
 * 7}). Not for use by several threads at a time.
 *
 * <p>After it is sent, each call has a result or an error of its own; sending throws only what
 * concerns the whole request.
 */
public abstract class BaseMultirequest {
  private final Caller caller;
  private final RequestSettings options;
  private final List<BatchCall> calls = new ArrayList<>();
  private boolean sent;

  /**
   * Makes a multirequest.
   *
   * @param caller the client that sends it
   * @param options settings of the request as a whole, or null
   */
  protected BaseMultirequest(Caller caller, RequestSettings options) {
    this.caller = caller;
    this.options = options;
  }

  /**
   * Queues any call, also one of an action that this client does not know.
   *
   * @param <T> the type of the answer
   * @param call the call
   * @param settings settings of this call alone: another session, another language; or null
   * @return what stands for the answer
   * @throws UsageException if it cannot be sent, or the multirequest was sent already
   */
  public final <T> Pending<T> queue(Call<T> call, RequestSettings settings) {
    Pending<T> pending = new Pending<>(call.label(), size() + 1);
    add(call, pending, settings);
    return pending;
  }

  final void add(Call<?> call, Pending<?> pending, RequestSettings settings) {
    checkOpen();
    calls.add(new BatchCall(call, pending, settings));
  }

  private void checkOpen() {
    if (sent) {
      throw new UsageException("this multirequest was sent: begin another one");
    }
  }

  /**
   * How many calls are queued.
   *
   * @return the number
   */
  public final int size() {
    return calls.size();
  }

  /**
   * All results in the order of the calls.
   *
   * @return the results
   * @throws KalturaException what the first of the failed calls failed with
   */
  public final List<Object> results() {
    List<Object> results = new ArrayList<>(calls.size());
    for (BatchCall call : calls) {
      results.add(call.pending.result());
    }
    return Collections.unmodifiableList(results);
  }

  /**
   * What stands for the answers, in the order of the calls.
   *
   * @return one for each call
   */
  public final List<Pending<?>> calls() {
    List<Pending<?>> found = new ArrayList<>(calls.size());
    for (BatchCall call : calls) {
      found.add(call.pending);
    }
    return Collections.unmodifiableList(found);
  }

  /**
   * Sends the calls. Without any, nothing is sent.
   *
   * @throws KalturaException if the request as a whole failed
   * @throws UsageException if it was sent before
   */
  public final void send() {
    checkOpen();
    sent = true;
    if (!calls.isEmpty()) {
      try {
        handOut(caller.engine.execute(exchange()));
      } catch (KalturaException error) {
        fail(error);
        throw error;
      }
    }
  }

  /**
   * Sends the calls. Without any, nothing is sent.
   *
   * @return done when the answers are there
   * @throws UsageException if it was sent before
   */
  public final CompletableFuture<Void> sendAsync() {
    checkOpen();
    sent = true;
    if (calls.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Reply<Object[]>> reply = caller.engine.executeAsync(exchange());
    CompletableFuture<Void> done =
        Futures.map(
            reply,
            answers -> {
              handOut(answers);
              return null;
            });
    reply.whenComplete(
        (answers, error) -> {
          if (Futures.unwrapped(error) instanceof KalturaException failure) {
            fail(failure);
          }
        });
    return done;
  }

  private void fail(KalturaException error) {
    for (BatchCall call : calls) {
      call.pending.fail(error);
    }
  }

  private Exchange<Object[]> exchange() {
    RequestSettings settings = caller.settings(options);
    Map<String, FileSource> files = new LinkedHashMap<>();
    List<String> secrets = new ArrayList<>();
    List<Kind> kinds = new ArrayList<>();
    boolean repeatable = true;
    for (BatchCall call : calls) {
      kinds.add(call.call.result);
      String key = kinds.size() + ":";
      call.files.forEach((name, file) -> files.put(key + name, file));
      secrets.addAll(call.call.secrets());
      repeatable &= call.repeatable;
    }
    boolean losesKeys = kinds.stream().anyMatch(kind -> kind.code == Kind.Code.MAP);
    AnswerReader<Object[]> reader =
        (body, format, context) ->
            Decoder.of(format, caller.schema).decodeMany(body, kinds, context);
    String path = "/service/multirequest";
    return caller
        .exchange("multirequest", path, tree(settings), files, settings, losesKeys, reader)
        .repeatable(settings.idempotent == null ? repeatable : settings.idempotent)
        .secrets(secrets)
        .build();
  }

  /** All parameters; each call repeats what it would not inherit ({@code protocol.md 7.3}). */
  private Map<String, Object> tree(RequestSettings settings) {
    Map<String, Object> common = caller.common(settings);
    Map<String, Object> repeated = repeated(common);
    Map<String, Object> tree = new LinkedHashMap<>();
    for (BatchCall call : calls) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("service", call.call.service);
      one.put("action", call.call.action);
      one.putAll(call.tree);
      Caller.addMissing(one, call.settings);
      Map<String, Object> inherited = new LinkedHashMap<>(repeated);
      inherited.keySet().removeAll(call.without);
      Caller.addMissing(one, inherited);
      tree.put(Integer.toString(tree.size() + 1), one);
    }
    common.forEach(
        (name, value) -> {
          if (!repeated.containsKey(name) || name.equals("apiVersion")) {
            tree.put(name, value);
          }
        });
    tree.putAll(Encoder.encode(settings.extra, new LinkedHashMap<>(), false));
    return tree;
  }

  /**
   * What stands in each call. The server fills the rest in where it is missing; when a call is to
   * go without one of these, it must not stand where it would be taken from.
   */
  private Map<String, Object> repeated(Map<String, Object> common) {
    Set<String> names = new HashSet<>(Schema.PER_CALL);
    for (BatchCall call : calls) {
      names.addAll(call.without);
    }
    Map<String, Object> repeated = new LinkedHashMap<>(common);
    repeated.keySet().retainAll(names);
    return repeated;
  }

  private void handOut(Reply<Object[]> reply) {
    Object[] answers = reply.value();
    for (int index = 0; index < calls.size(); index++) {
      Pending<?> pending = calls.get(index).pending;
      if (index >= answers.length) {
        pending.fail(
            new UnansweredException(
                calls.get(index).call
                    + ": the server answered "
                    + answers.length
                    + " of "
                    + calls.size()
                    + " calls"));
      } else if (answers[index] instanceof ApiException error) {
        pending.fail(error);
      } else {
        pending.succeed(answers[index]);
      }
    }
  }
}
