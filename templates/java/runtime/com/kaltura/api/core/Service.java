package com.kaltura.api.core;

import com.kaltura.api.files.Download;

/** A service of the API; the methods of generated classes are its actions. */
public abstract class Service {
  private final Caller caller;

  /**
   * Makes a service.
   *
   * @param caller the client that calls
   */
  protected Service(Caller caller) {
    this.caller = caller;
  }

  /**
   * Calls an action.
   *
   * @param <T> the type of the answer
   * @param call the call
   * @param options settings of this request alone, or null
   * @return the answer
   */
  protected final <T> T callAction(Call<T> call, RequestSettings options) {
    return caller.engine.execute(caller.exchange(call, options)).value();
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
  protected final <E, R extends ApiObject> Pages<E, R> listPages(
      Call<R> call, String pager, RequestSettings options) {
    return new Pages<>(caller, new PageQuery<>(call, pager, caller.schema), options);
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
}
