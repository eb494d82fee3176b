package com.kaltura.api.internal;

import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Futures that hand a cancellation on to what they wait for. */
public final class Futures {
  private Futures() {}

  /**
   * A value made of another one that is to come. Cancelling it cancels the other one.
   *
   * @param <A> the type that is to come
   * @param <B> the type of the value
   * @param source what is to come
   * @param function makes the value
   * @return the value to come, with the error of the source as it is if that fails
   */
  public static <A, B> CompletableFuture<B> map(
      CompletableFuture<A> source, Function<? super A, ? extends B> function) {
    CallFuture<B> result = new CallFuture<>();
    result.attach(source);
    source.whenComplete(
        (value, error) -> {
          if (error != null) {
            result.completeExceptionally(unwrapped(error));
          } else {
            try {
              result.complete(function.apply(value));
            } catch (RuntimeException | Error failure) {
              result.completeExceptionally(failure);
            }
          }
        });
    return result;
  }

  /**
   * A value that needs a second wait after the first. Cancelling it cancels what is waited for.
   *
   * @param <A> the type that is to come first
   * @param <B> the type of the value
   * @param source what is to come first
   * @param function begins the second wait
   * @return the value to come
   */
  public static <A, B> CompletableFuture<B> compose(
      CompletableFuture<A> source, Function<? super A, CompletableFuture<B>> function) {
    CallFuture<B> result = new CallFuture<>();
    result.attach(source);
    source.whenComplete(
        (value, error) -> {
          if (error != null) {
            result.completeExceptionally(unwrapped(error));
            return;
          }
          try {
            CompletableFuture<B> second = function.apply(value);
            result.attach(second);
            second.whenComplete(
                (last, failure) -> {
                  if (failure != null) {
                    result.completeExceptionally(unwrapped(failure));
                  } else {
                    result.complete(last);
                  }
                });
          } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
          }
        });
    return result;
  }

  /**
   * A future that has failed.
   *
   * @param <T> the type of the value
   * @param error what it failed with
   * @return the future
   */
  public static <T> CompletableFuture<T> failed(Throwable error) {
    CompletableFuture<T> result = new CompletableFuture<>();
    result.completeExceptionally(error);
    return result;
  }

  /**
   * What stands under the wrappers of futures.
   *
   * @param error what a future failed with
   * @return the error below
   */
  public static Throwable unwrapped(Throwable error) {
    Throwable found = error;
    while (found instanceof CompletionException && found.getCause() != null) {
      found = found.getCause();
    }
    return found;
  }

  /** The error of a transport; anything else than ours is thrown as it is. */
  static KalturaException failure(Throwable error) {
    Throwable found = unwrapped(error);
    if (found instanceof KalturaException ours) {
      return ours;
    }
    if (found instanceof Error fatal) {
      throw fatal;
    }
    if (found instanceof CancellationException cancelled) {
      throw cancelled;
    }
    return new TransportException("the transport failed: " + found, Sent.MAYBE, found);
  }
}
