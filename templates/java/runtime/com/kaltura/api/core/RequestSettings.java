package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.http.Timeouts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings of a request. What is left out keeps the setting of the client. Immutable.
 *
 * <p>Null for a setting that goes to the server means that the request is sent without it.
 */
public abstract class RequestSettings {
  /** Settings that go to the server, by wire name. */
  final Map<String, Object> sent;

  /** Parameters that the schema does not know. */
  final Map<String, Object> extra;

  final Map<String, String> headers;
  final Timeouts timeouts;
  final RetryPolicy retry;
  final Encoding encoding;
  final AnswerFormat answerFormat;
  final Boolean idempotent;

  /**
   * Makes settings.
   *
   * @param builder what was set
   */
  protected RequestSettings(Builder<?> builder) {
    this.sent = copy(builder.sent);
    this.extra = copy(builder.extra);
    this.headers = copy(builder.headers);
    this.timeouts = builder.timeouts;
    this.retry = builder.retry;
    this.encoding = builder.encoding;
    this.answerFormat = builder.answerFormat;
    this.idempotent = builder.idempotent;
  }

  private static <V> Map<String, V> copy(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Whether anything is set that concerns the client and not the server. */
  final boolean steersRequest() {
    boolean steers = timeouts != null || retry != null || !headers.isEmpty();
    return steers || encoding != null || answerFormat != null;
  }

  /**
   * Collects settings.
   *
   * @param <B> the class of the builder itself
   */
  public abstract static class Builder<B extends Builder<B>> {
    private final Map<String, Object> sent = new LinkedHashMap<>();
    private final Map<String, Object> extra = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Timeouts timeouts;
    private RetryPolicy retry;
    private Encoding encoding;
    private AnswerFormat answerFormat;
    private Boolean idempotent;

    /** For generated classes. */
    protected Builder() {}

    /**
     * This builder.
     *
     * @return this builder, in the type of its class
     */
    protected abstract B self();

    /**
     * Gives a setting that goes to the server.
     *
     * @param name its name on the wire
     * @param value its value; null to send none
     * @return this builder
     */
    protected final B setting(String name, Object value) {
      sent.put(name, value == null ? State.NULL : State.kept(unwrapped(value), name));
      return self();
    }

    /**
     * Takes other settings over; those that they have win.
     *
     * @param other settings
     * @return this builder
     */
    public final B with(RequestSettings other) {
      sent.putAll(other.sent);
      extra.putAll(other.extra);
      headers.putAll(other.headers);
      timeouts = other.timeouts == null ? timeouts : other.timeouts;
      retry = other.retry == null ? retry : other.retry;
      encoding = other.encoding == null ? encoding : other.encoding;
      answerFormat = other.answerFormat == null ? answerFormat : other.answerFormat;
      idempotent = other.idempotent == null ? idempotent : other.idempotent;
      return self();
    }

    /**
     * Takes what another builder has collected; what that has wins.
     *
     * @param other another builder
     * @return this builder
     */
    public final B with(Builder<?> other) {
      return with(new Plain(other));
    }

    /**
     * Limits how long is waited.
     *
     * @param limits the limits
     * @return this builder
     */
    public final B timeouts(Timeouts limits) {
      this.timeouts = limits;
      return self();
    }

    /**
     * Says how often a call that may be repeated is repeated.
     *
     * @param policy the policy
     * @return this builder
     */
    public final B retry(RetryPolicy policy) {
      this.retry = policy;
      return self();
    }

    /**
     * Adds a header.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public final B header(String name, String value) {
      headers.put(name, value);
      return self();
    }

    /**
     * Says how parameters are written: as JSON if nothing is said.
     *
     * @param how the encoding
     * @return this builder
     */
    public final B encoding(Encoding how) {
      this.encoding = how;
      return self();
    }

    /**
     * Says what the server is asked to answer in: JSON if nothing is said. Values are the same.
     *
     * @param format the format
     * @return this builder
     */
    public final B answerFormat(AnswerFormat format) {
      this.answerFormat = format;
      return self();
    }

    /**
     * Says whether a call may be executed twice, if you know better than the schema.
     *
     * @param may true when it may be repeated after a failure of which the effect is not known
     * @return this builder
     */
    public final B idempotent(boolean may) {
      this.idempotent = may;
      return self();
    }

    /**
     * Adds a parameter that the schema does not know.
     *
     * @param name its name on the wire
     * @param value text, a number, a bool, an object, a list or map of them; null is the explicit
     *     null
     * @return this builder
     * @throws UsageException if an element of a list or map is null
     */
    public final B parameter(String name, Object value) {
      extra.put(name, value == null ? State.NULL : State.kept(unwrapped(value), name));
      return self();
    }

    private static Object unwrapped(Object value) {
      return value instanceof Value<?> wrapped ? wrapped.unwrapped() : value;
    }
  }
}
