package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Something to take along, or to leave out, when an entry is copied.
 *
 * <p>{@code KalturaBaseEntryCloneOptionItem} on the wire. Abstract: only its subclasses can be
 * sent.
 */
public class BaseEntryCloneOptionItem extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaBaseEntryCloneOptionItem");

  BaseEntryCloneOptionItem(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseEntryCloneOptionItem(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected BaseEntryCloneOptionItem create(State values) {
    return new BaseEntryCloneOptionItem(values);
  }

  /**
   * Builds objects of {@link BaseEntryCloneOptionItem}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public BaseEntryCloneOptionItem build() {
      return new BaseEntryCloneOptionItem(finish());
    }
  }
}
