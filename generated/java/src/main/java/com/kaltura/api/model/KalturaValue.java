package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A plain value as an object; the subclasses say of which kind.
 *
 * <p>{@code KalturaValue} on the wire. Abstract: only its subclasses can be sent.
 */
public class KalturaValue extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaValue");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  KalturaValue(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new KalturaValue(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected KalturaValue create(State values) {
    return new KalturaValue(values);
  }

  /**
   * What the value is, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Builds objects of {@link KalturaValue}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link KalturaValue#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    @Override
    public KalturaValue build() {
      return new KalturaValue(finish());
    }
  }
}
