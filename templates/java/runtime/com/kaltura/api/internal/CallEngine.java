package com.kaltura.api.internal;

import com.kaltura.api.errors.CallInterruptedException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.TransportException.Sent;
import com.kaltura.api.http.HttpRequest;
import com.kaltura.api.http.HttpResponse;
import com.kaltura.api.http.HttpTransport;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Makes calls: the only place where a client waits. One for a client and all its views. */
public final class CallEngine implements AutoCloseable {
  private final EngineConfig config;
  private final Redactor redactor;
  private final Workers workers = new Workers();
  private HttpTransport transport;

  /**
   * Makes an engine.
   *
   * @param config what all calls have in common; not to be changed any more
   */
  public CallEngine(EngineConfig config) {
    this.config = config;
    this.redactor = new Redactor(config.secrets);
    this.transport = config.transport;
  }

  /**
   * Makes a call and waits for its answer.
   *
   * @param <T> the type of the value
   * @param exchange what to send, and how to read the answer
   * @return the value, and what is known of the answer
   * @throws KalturaException what the last attempt failed with
   */
  public <T> Reply<T> execute(Exchange<T> exchange) {
    Conversation<T> conversation = new Conversation<>(config, redactor, exchange);
    Step<T> step = conversation.start();
    while (step.reply == null) {
      if (step.request == null) {
        sleep(step.delay);
        step = conversation.start();
      } else {
        step = exchanged(conversation, step.request);
      }
    }
    return step.reply;
  }

  /**
   * Makes a call without waiting. Cancelling the future ends the request.
   *
   * @param <T> the type of the value
   * @param exchange what to send, and how to read the answer
   * @return the value and what is known of the answer, to come; or what the last attempt failed
   *     with
   */
  public <T> CompletableFuture<Reply<T>> executeAsync(Exchange<T> exchange) {
    CallFuture<Reply<T>> result = new CallFuture<>();
    try {
      Conversation<T> conversation = new Conversation<>(config, redactor, exchange);
      advance(conversation, conversation.start(), result);
    } catch (RuntimeException error) {
      result.completeExceptionally(error);
    }
    return result;
  }

  /**
   * Does something that waits on a thread of its own. Cancelling the future interrupts it.
   *
   * @param <T> the type of the result
   * @param work what to do
   * @return what comes of it
   */
  public <T> CompletableFuture<T> onWorker(Callable<T> work) {
    CallFuture<T> result = new CallFuture<>();
    Runnable guarded =
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | Error error) {
            result.completeExceptionally(error);
          }
        };
    result.attach(workers.threads().submit(guarded));
    return result;
  }

  /** Closes idle connections of the engine's own transport. It can be used again afterwards. */
  @Override
  public synchronized void close() {
    if (config.ownsTransport && transport != null) {
      transport.close();
    }
  }

  EngineConfig config() {
    return config;
  }

  Redactor redactor() {
    return redactor;
  }

  Workers workers() {
    return workers;
  }

  synchronized HttpTransport transport() {
    if (transport == null) {
      transport = DefaultTransport.create();
    }
    return transport;
  }

  /** Waits before the next attempt. */
  void sleep(long millis) {
    try {
      config.clock.sleep(millis);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(
          "interrupted while waiting for the next attempt", Sent.MAYBE, interruption);
    }
  }

  private <T> Step<T> exchanged(Conversation<T> conversation, HttpRequest request) {
    HttpAnswer answer;
    try {
      HttpResponse response = transport().send(request);
      answer = Collector.collect(response, request, config.maxAnswerSize);
    } catch (KalturaException error) {
      return conversation.failed(error);
    }
    return conversation.answered(answer);
  }

  private <T> void advance(
      Conversation<T> conversation, Step<T> step, CallFuture<Reply<T>> result) {
    if (step.reply != null) {
      result.complete(step.reply);
    } else if (step.request == null) {
      ScheduledThreadPoolExecutor timers = workers.timers();
      Runnable next =
          () -> guarded(result, () -> advance(conversation, conversation.start(), result));
      result.attach(timers.schedule(next, step.delay, TimeUnit.MILLISECONDS));
    } else {
      HttpRequest request = step.request;
      CompletableFuture<HttpResponse> sending = transport().sendAsync(request);
      result.attach(sending);
      sending.whenComplete(
          (response, error) ->
              guarded(result, () -> arrived(conversation, request, response, error, result)));
    }
  }

  private <T> void arrived(
      Conversation<T> conversation,
      HttpRequest request,
      HttpResponse response,
      Throwable error,
      CallFuture<Reply<T>> result) {
    if (result.isDone()) {
      if (response != null) {
        response.close();
      }
      return;
    }
    Step<T> next;
    HttpAnswer answer = null;
    try {
      if (error != null) {
        throw Futures.failure(error);
      }
      answer = Collector.collect(response, request, config.maxAnswerSize);
      next = null;
    } catch (KalturaException failure) {
      next = conversation.failed(failure);
    }
    advance(conversation, next != null ? next : conversation.answered(answer), result);
  }

  private static void guarded(CompletableFuture<?> result, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error error) {
      result.completeExceptionally(error);
    }
  }
}
