package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The root of all classes of the API, declared by the schema or not ({@code protocol.md 1.3}).
 *
 * <p>Objects are immutable and compare by value. Each property is unset, null, or a value, and all
 * three survive the wire: what is unset is left alone, null clears what the server has. Getters
 * give null for the first two; {@link #isSet} tells them apart.
 *
 * <p>Objects of a class that is newer than this client are of the nearest class that it knows;
 * {@link #objectType} is what came.
 */
public class ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.root();

  /** The answers to the nested response profiles of the request, by their names. */
  public static final MapProperty<ApiObject> RELATED_OBJECTS =
      DESCRIPTOR.map("relatedObjects", "KalturaListResponse", ObjectType.READ_ONLY);

  private final State state;

  /**
   * Makes an object.
   *
   * @param state what it holds
   */
  protected ApiObject(State state) {
    this.state = state;
  }

  static ApiObject root() {
    return new ApiObject(new State(DESCRIPTOR));
  }

  /**
   * An empty state, for generated classes.
   *
   * @param type the class
   * @return the state of an object of that class on which nothing is set
   */
  protected static State stateOf(ObjectType type) {
    return new State(type);
  }

  /**
   * A copy of the state, for generated classes.
   *
   * @return the state of an equal object
   */
  protected final State copyOfState() {
    return state.copy();
  }

  /**
   * Makes an object of the class of this one; generated classes override it.
   *
   * @param values what it holds
   * @return the object
   */
  protected ApiObject create(State values) {
    return new ApiObject(values);
  }

  /**
   * A builder that begins with what this object holds.
   *
   * @return a builder of the class of this object
   */
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  /**
   * The answers to the nested response profiles of the request.
   *
   * @return answers by the names of the profiles, null when there are none
   */
  public final Map<String, ApiObject> getRelatedObjects() {
    return get(RELATED_OBJECTS);
  }

  /**
   * The class on the wire.
   *
   * @return the name that came if this client does not know it or it does not fit, else that of the
   *     class in the schema
   */
  public final String objectType() {
    return state.received.isEmpty() ? state.type.wire : state.received;
  }

  /**
   * The value of a property.
   *
   * @param <T> the type of the value
   * @param property a property of the class of this object
   * @return the value; null when it is unset or null
   * @throws UsageException if the class has no such property, or its value is a result that a
   *     multirequest is still to bring
   */
  @SuppressWarnings("unchecked")
  public final <T> T get(Property<T> property) {
    Object value = state.get(property);
    if (value instanceof Value) {
      throw new UsageException(property + " is " + value + ", which only the server knows");
    }
    return value == State.NULL ? null : (T) value;
  }

  /**
   * Whether a property is null or a value, not unset.
   *
   * @param property a property of the class of this object
   * @return true when it is set
   * @throws UsageException if the class has no such property
   */
  public final boolean isSet(Property<?> property) {
    return state.get(property) != null;
  }

  /**
   * Whether a property is the explicit null.
   *
   * @param property a property of the class of this object
   * @return true when it is null, false when it is unset or has a value
   * @throws UsageException if the class has no such property
   */
  public final boolean isNull(Property<?> property) {
    return state.get(property) == State.NULL;
  }

  /**
   * The class of this object in the schema; that of {@link #objectType} may be newer.
   *
   * @return the name of the class, as the schema spells it
   */
  public final String schemaType() {
    return state.type.wire;
  }

  /**
   * What is set, by property.
   *
   * @return values in the order of the schema; null for the explicit null. It cannot be changed
   */
  public final Map<Property<?>, Object> values() {
    Map<Property<?>, Object> found = new LinkedHashMap<>();
    for (Property<?> property : state.type.all()) {
      Object value = state.values[property.slot];
      if (value != null) {
        found.put(property, value == State.NULL ? null : value);
      }
    }
    return Collections.unmodifiableMap(found);
  }

  final State state() {
    return state;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof ApiObject that
        && state.type == that.state.type
        && state.received.equals(that.state.received)
        && Arrays.equals(state.values, that.state.values);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(state.type, state.received) * 31 + Arrays.hashCode(state.values);
  }

  /** The values that are set, secrets shown as {@code ***}. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('(');
    String separator = "";
    Property<?>[] all = state.type.all();
    for (int slot = 0; slot < all.length; slot++) {
      Object value = state.values[slot];
      if (value != null) {
        boolean hidden = all[slot].isSecret() && value != State.NULL;
        text.append(separator).append(all[slot].wire).append('=');
        text.append(value == State.NULL ? "null" : hidden ? "***" : value);
        separator = ", ";
      }
    }
    if (!state.received.isEmpty()) {
      text.append(separator).append("objectType=").append(state.received);
    }
    return text.append(')').toString();
  }

  /**
   * Builds objects. A builder can be used again; what it built does not change with it.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> {
    private final State state;

    /**
     * Makes a builder.
     *
     * @param state what the object is to hold; the builder changes it
     */
    protected Builder(State state) {
      this.state = state;
    }

    /**
     * Sets a property.
     *
     * @param <T> the type of the value
     * @param property a property of the class that is built
     * @param value the value; null is the explicit null, which clears what the server has
     * @return this builder
     * @throws UsageException if the class has no such property, or an element is null
     */
    public final <T> B set(Property<T> property, T value) {
      state.put(property, value);
      return self();
    }

    /**
     * Sets a property to a result of an earlier call of the same multirequest.
     *
     * @param <T> the type of the value
     * @param property a property of the class that is built
     * @param value the value
     * @return this builder
     * @throws UsageException if the class has no such property
     */
    public final <T> B set(Property<T> property, Value<? extends T> value) {
      state.put(property, value.unwrapped());
      return self();
    }

    /**
     * Sets a property to the explicit null, which clears what the server has.
     *
     * @param property a property of the class that is built
     * @return this builder
     * @throws UsageException if the class has no such property
     */
    public final B setNull(Property<?> property) {
      state.put(property, null);
      return self();
    }

    /**
     * Takes a value or null back, so that what the server has is left alone.
     *
     * @param property a property of the class that is built
     * @return this builder
     * @throws UsageException if the class has no such property
     */
    public final B unset(Property<?> property) {
      state.values[state.slotOf(property)] = null;
      return self();
    }

    /**
     * Sends the object under another name of class, such as one that is newer than this client.
     *
     * @param wireName the name, as the server knows it
     * @return this builder
     */
    public final B objectType(String wireName) {
      state.received = wireName.equals(state.type.wire) ? "" : wireName;
      return self();
    }

    /**
     * Makes the object.
     *
     * @return an object that holds what is set now
     */
    public ApiObject build() {
      return new ApiObject(finish());
    }

    /**
     * What the object is to hold, for generated classes.
     *
     * @return a copy of the state
     */
    protected final State finish() {
      return state.copy();
    }

    @SuppressWarnings("unchecked")
    private B self() {
      return (B) this;
    }
  }
}
