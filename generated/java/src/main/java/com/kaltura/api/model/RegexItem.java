package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A pattern that a text has to match, with an explanation.
 *
 * <p>{@code KalturaRegexItem} on the wire.
 */
public class RegexItem extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaRegexItem");

  /** See {@link #getRegex}. */
  public static final Property<String> REGEX = DESCRIPTOR.string("regex");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  RegexItem(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new RegexItem(stateOf(DESCRIPTOR));
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
  protected RegexItem create(State values) {
    return new RegexItem(values);
  }

  /**
   * The pattern as regular expression.
   *
   * @return the value, null when it is unset or null
   */
  public String getRegex() {
    return get(REGEX);
  }

  /**
   * What the pattern demands, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Builds objects of {@link RegexItem}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link RegexItem#getRegex}. */
    public B regex(String regex) {
      return set(REGEX, regex);
    }

    /** Sets {@link RegexItem#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    @Override
    public RegexItem build() {
      return new RegexItem(finish());
    }
  }
}
