package com.kaltura.api.core;

import com.kaltura.api.internal.Futures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A list whose pages are futures.
 *
 * <p>The first page is asked for at once, each further one when the one before it was taken.
 *
 * @param <E> the type of the objects
 * @param <R> the type of a page
 */
public final class AsyncPages<E, R extends ApiObject> {
  private final Caller caller;
  private final PageQuery<R> query;
  private final RequestSettings options;
  private final CompletableFuture<R> response;

  AsyncPages(Caller caller, PageQuery<R> query, RequestSettings options) {
    this.caller = caller;
    this.query = query;
    this.options = options;
    this.response = AsyncService.send(caller, query.page(0), options);
  }

  /**
   * The first page, as the server answered it.
   *
   * @return the page, once it is there
   */
  public CompletableFuture<R> response() {
    return response;
  }

  /**
   * The objects of the first page.
   *
   * @return the objects, once they are there
   */
  public CompletableFuture<List<E>> objects() {
    return Futures.map(response, PageQuery::objects);
  }

  /**
   * How many objects match on all pages.
   *
   * @return the number, once it is known; null when the server does not say
   */
  public CompletableFuture<Long> totalCount() {
    return Futures.map(response, PageQuery::total);
  }

  /**
   * Takes page after page, the first one included, until one is enough.
   *
   * @param taken takes a page; tells whether to ask for the next one
   * @return done when the last page was taken
   */
  public CompletableFuture<Void> forEachPage(Predicate<? super R> taken) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    take(response, query.new Progress(), taken, done);
    return done;
  }

  private void take(
      CompletableFuture<R> page,
      PageQuery<R>.Progress progress,
      Predicate<? super R> taken,
      CompletableFuture<Void> done) {
    page.whenComplete(
        (answer, error) -> {
          try {
            if (error != null) {
              done.completeExceptionally(Futures.unwrapped(error));
            } else if (isNext(answer, progress) && taken.test(answer) && !done.isDone()) {
              follow(answer, progress, taken, done);
            } else {
              done.complete(null);
            }
          } catch (RuntimeException | Error failure) {
            done.completeExceptionally(failure);
          }
        });
  }

  private boolean isNext(R answer, PageQuery<R>.Progress progress) {
    return progress.next() == 0 || !PageQuery.objects(answer).isEmpty();
  }

  private void follow(
      R answer,
      PageQuery<R>.Progress progress,
      Predicate<? super R> taken,
      CompletableFuture<Void> done) {
    if (progress.moreAfter(answer)) {
      Call<R> next = query.page(progress.next());
      take(AsyncService.send(caller, next, options), progress, taken, done);
    } else {
      done.complete(null);
    }
  }

  /**
   * Takes all objects of all pages.
   *
   * @param taken takes an object
   * @return done when the last object was taken
   */
  public CompletableFuture<Void> forEach(Consumer<? super E> taken) {
    return forEachWhile(
        object -> {
          taken.accept(object);
          return true;
        });
  }

  /**
   * Takes objects of all pages until one is enough; then nothing more is requested.
   *
   * @param taken takes an object; tells whether to go on
   * @return done when the last object was taken
   */
  public CompletableFuture<Void> forEachWhile(Predicate<? super E> taken) {
    return forEachPage(
        page -> {
          for (E object : PageQuery.<E>objects(page)) {
            if (!taken.test(object)) {
              return false;
            }
          }
          return true;
        });
  }

  /**
   * All objects of all pages.
   *
   * @return the objects, once they are there
   */
  public CompletableFuture<List<E>> toList() {
    List<E> all = new ArrayList<>();
    return Futures.map(forEach(all::add), nothing -> all);
  }

  @Override
  public String toString() {
    return "list of " + query.call;
  }
}
