package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * A situation that access rules are checked for.
 *
 * <p>What is unset is taken from the request.
 *
 * <p>{@code KalturaAccessControlScope} on the wire.
 */
public class AccessControlScope extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAccessControlScope");

  /** See {@link #getReferrer}. */
  public static final Property<String> REFERRER = DESCRIPTOR.string("referrer");

  /** See {@link #getIp}. */
  public static final Property<String> IP = DESCRIPTOR.string("ip");

  /** See {@link #getKs}. */
  public static final Property<String> KS = DESCRIPTOR.string("ks", ObjectType.SECRET);

  /** See {@link #getUserAgent}. */
  public static final Property<String> USER_AGENT = DESCRIPTOR.string("userAgent");

  /** See {@link #getTime}. */
  public static final Property<Long> TIME = DESCRIPTOR.integer("time");

  /** See {@link #getContexts}. */
  public static final ListProperty<AccessControlContextTypeHolder> CONTEXTS =
      DESCRIPTOR.list("contexts", "KalturaAccessControlContextTypeHolder");

  /** See {@link #getHashes}. */
  public static final ListProperty<KeyValue> HASHES = DESCRIPTOR.list("hashes", "KalturaKeyValue");

  AccessControlScope(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AccessControlScope(stateOf(DESCRIPTOR));
  }

  /**
   * Begins an object.
   *
   * @return a builder on which nothing is set
   */
  public static Builder<?> builder() {
    return new Builder<>(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected AccessControlScope create(State values) {
    return new AccessControlScope(values);
  }

  /**
   * Page that embeds the player.
   *
   * @return the value, null when it is unset or null
   */
  public String getReferrer() {
    return get(REFERRER);
  }

  /**
   * Address of the viewer.
   *
   * @return the value, null when it is unset or null
   */
  public String getIp() {
    return get(IP);
  }

  /**
   * Session of the viewer.
   *
   * @return the value, null when it is unset or null
   */
  public String getKs() {
    return get(KS);
  }

  /**
   * What the viewer's browser calls itself.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserAgent() {
    return get(USER_AGENT);
  }

  /**
   * Moment to check the schedule for; null for now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTime() {
    return get(TIME);
  }

  /**
   * Uses to check, such as playing or downloading; none given means all.
   *
   * @return the value, null when it is unset or null
   */
  public List<AccessControlContextTypeHolder> getContexts() {
    return get(CONTEXTS);
  }

  /**
   * Hashes that rules may ask for, by name.
   *
   * @return the value, null when it is unset or null
   */
  public List<KeyValue> getHashes() {
    return get(HASHES);
  }

  /**
   * Builds objects of {@link AccessControlScope}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AccessControlScope#getReferrer}. */
    public B referrer(String referrer) {
      return set(REFERRER, referrer);
    }

    /** Sets {@link AccessControlScope#getIp}. */
    public B ip(String ip) {
      return set(IP, ip);
    }

    /** Sets {@link AccessControlScope#getKs}. */
    public B ks(String ks) {
      return set(KS, ks);
    }

    /** Sets {@link AccessControlScope#getUserAgent}. */
    public B userAgent(String userAgent) {
      return set(USER_AGENT, userAgent);
    }

    /** Sets {@link AccessControlScope#getTime}. */
    public B time(long time) {
      return set(TIME, time);
    }

    /** Sets {@link AccessControlScope#getContexts}. */
    public B contexts(List<AccessControlContextTypeHolder> contexts) {
      return set(CONTEXTS, contexts);
    }

    /** Sets {@link AccessControlScope#getHashes}. */
    public B hashes(List<KeyValue> hashes) {
      return set(HASHES, hashes);
    }

    @Override
    public AccessControlScope build() {
      return new AccessControlScope(finish());
    }
  }
}
