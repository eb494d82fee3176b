package com.kaltura.api.core;

import com.kaltura.api.files.Download;
import com.kaltura.api.internal.Futures;
import com.kaltura.api.internal.Reply;
import java.util.concurrent.CompletableFuture;

/**
 * A service of the API whose answers are futures; the methods of generated classes are its actions.
 */
public abstract class AsyncService {
  private final Caller caller;

  /**
   * Makes a service.
   *
   * @param caller the client that calls
   */
  protected AsyncService(Caller caller) {
    this.caller = caller;
  }

  /**
   * Calls an action.
   *
   * @param <T> the type of the answer
   * @param call the call
   * @param options settings of this request alone, or null
   * @return the answer, once it is there
   */
  protected final <T> CompletableFuture<T> callAction(Call<T> call, RequestSettings options) {
    return send(caller, call, options);
  }

  /**
   * Calls an action that lists.
   *
   * @param <E> the type of what is listed
   * @param <R> the type of a page
   * @param call the call
   * @param pager the name of the class of the pager
   * @param options settings of these requests alone, or null
   * @return the list, its first page asked for
   */
  protected final <E, R extends ApiObject> AsyncPages<E, R> listPages(
      Call<R> call, String pager, RequestSettings options) {
    return new AsyncPages<>(caller, new PageQuery<>(call, pager, caller.schema), options);
  }

  /**
   * Names a file that an action answers.
   *
   * @param call the call
   * @param options settings of this request alone, or null
   * @return the file, of which nothing has been asked for
   */
  protected final Download fileOf(Call<?> call, RequestSettings options) {
    return FileCall.download(caller, call, options);
  }

  /** The answer of a call; cancelling it cancels the request. */
  static <T> CompletableFuture<T> send(Caller caller, Call<T> call, RequestSettings options) {
    return Futures.map(caller.engine.executeAsync(caller.exchange(call, options)), Reply::value);
  }
}
