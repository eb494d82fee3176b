package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ESearchLanguage;

/**
 * A language that texts are searched in.
 *
 * <p>{@code KalturaESearchLanguageItem} on the wire.
 */
public class ESearchLanguageItem extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaESearchLanguageItem");

  /** See {@link #getESerachLanguage}. */
  public static final Property<ESearchLanguage> E_SERACH_LANGUAGE =
      DESCRIPTOR.stringEnum("eSerachLanguage", "KalturaESearchLanguage");

  ESearchLanguageItem(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ESearchLanguageItem(stateOf(DESCRIPTOR));
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
  protected ESearchLanguageItem create(State values) {
    return new ESearchLanguageItem(values);
  }

  /**
   * The language. The name of this property is misspelt on the wire.
   *
   * @return the value, null when it is unset or null
   */
  public ESearchLanguage getESerachLanguage() {
    return get(E_SERACH_LANGUAGE);
  }

  /**
   * Builds objects of {@link ESearchLanguageItem}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ESearchLanguageItem#getESerachLanguage}. */
    public B eSerachLanguage(ESearchLanguage eSerachLanguage) {
      return set(E_SERACH_LANGUAGE, eSerachLanguage);
    }

    @Override
    public ESearchLanguageItem build() {
      return new ESearchLanguageItem(finish());
    }
  }
}
