package com.kaltura.api.internal;

import com.kaltura.api.errors.UsageException;
import com.kaltura.api.http.RequestBody;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.http.Timeouts;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One request to the API and the reading of its answer, as data.
 *
 * @param <T> the type of the value
 */
public final class Exchange<T> {
  final String label;
  final String url;
  final RequestBody body;
  final AnswerReader<T> reader;
  final String accept;
  final Supplier<? extends Map<String, ?>> tree;
  final boolean repeatable;
  final Collection<String> secrets;
  final Map<String, String> headers;
  final Timeouts timeouts;
  final RetryPolicy retry;

  private Exchange(Builder<T> builder) {
    this.label = builder.label;
    this.url = builder.url;
    this.body = builder.body;
    this.reader = builder.reader;
    this.accept = builder.accept;
    this.tree = builder.tree;
    this.repeatable = builder.repeatable;
    this.secrets = builder.secrets;
    this.headers = builder.headers;
    this.timeouts = builder.timeouts;
    this.retry = builder.retry;
  }

  /**
   * Begins the description of a request.
   *
   * @param <T> the type of the value
   * @param label what logs and hooks call it, {@code service.action}
   * @param url where it goes, absolute, without query
   * @param reader makes a value of the answer
   * @return a builder
   */
  public static <T> Builder<T> of(String label, String url, AnswerReader<T> reader) {
    return new Builder<>(label, url, reader);
  }

  /**
   * Describes a request, piece by piece.
   *
   * @param <T> the type of the value
   */
  public static final class Builder<T> {
    private final String label;
    private final String url;
    private final AnswerReader<T> reader;
    private RequestBody body;
    private String accept = "application/json";
    private Supplier<? extends Map<String, ?>> tree = Collections::emptyMap;
    private boolean repeatable;
    private Collection<String> secrets = Collections.emptyList();
    private Map<String, String> headers = Collections.emptyMap();
    private Timeouts timeouts = Timeouts.defaults();
    private RetryPolicy retry = RetryPolicy.defaults();

    private Builder(String label, String url, AnswerReader<T> reader) {
      this.label = Objects.requireNonNull(label);
      this.url = Objects.requireNonNull(url);
      this.reader = reader;
    }

    /**
     * Sets what is sent with POST; without it the request is a GET.
     *
     * @param value the body
     * @return this builder
     */
    public Builder<T> body(RequestBody value) {
      this.body = value;
      return this;
    }

    /**
     * Sets the header {@code Accept}.
     *
     * @param value such as {@code text/xml}
     * @return this builder
     */
    public Builder<T> accept(String value) {
      this.accept = value;
      return this;
    }

    /**
     * Sets what tells the parameters, to know their secrets and to log them.
     *
     * @param value gives a tree of Map, List, String, Number, Boolean and null; asked at most once,
     *     and only when something is to be shown
     * @return this builder
     */
    public Builder<T> tree(Supplier<? extends Map<String, ?>> value) {
      this.tree = value;
      return this;
    }

    /**
     * Sets whether the call may be executed twice.
     *
     * @param value by the schema, or as the caller said
     * @return this builder
     */
    public Builder<T> repeatable(boolean value) {
      this.repeatable = value;
      return this;
    }

    /**
     * Sets the wire names of parameters of the action that are never shown, beside those that are
     * secret everywhere.
     *
     * @param value names on the wire
     * @return this builder
     */
    public Builder<T> secrets(Collection<String> value) {
      this.secrets = value;
      return this;
    }

    /**
     * Sets the headers that the caller asked for.
     *
     * @param value values by name
     * @return this builder
     * @throws UsageException if one cannot be added
     */
    public Builder<T> headers(Map<String, String> value) {
      HeaderRules.checkAdded(value);
      this.headers = new LinkedHashMap<>(value);
      return this;
    }

    /**
     * Sets the limits of waiting.
     *
     * @param value the limits
     * @return this builder
     */
    public Builder<T> timeouts(Timeouts value) {
      this.timeouts = value;
      return this;
    }

    /**
     * Sets how often the call is repeated.
     *
     * @param value the policy
     * @return this builder
     */
    public Builder<T> retry(RetryPolicy value) {
      this.retry = value;
      return this;
    }

    /**
     * Ends the description.
     *
     * @return the request
     */
    public Exchange<T> build() {
      return new Exchange<>(this);
    }
  }
}
