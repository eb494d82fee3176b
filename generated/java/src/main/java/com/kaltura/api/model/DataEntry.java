package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A small text or file with an id, versions and access control.
 *
 * <p>{@code KalturaDataEntry} on the wire.
 */
public class DataEntry extends BaseEntry {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaDataEntry", BaseEntry.DESCRIPTOR);

  /** See {@link #getDataContent}. */
  public static final Property<String> DATA_CONTENT = DESCRIPTOR.string("dataContent");

  /** See {@link #getRetrieveDataContentByGet}. */
  public static final Property<Boolean> RETRIEVE_DATA_CONTENT_BY_GET =
      DESCRIPTOR.bool("retrieveDataContentByGet", ObjectType.INSERT_ONLY);

  DataEntry(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new DataEntry(stateOf(DESCRIPTOR));
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
  protected DataEntry create(State values) {
    return new DataEntry(values);
  }

  /**
   * The content as text.
   *
   * @return the value, null when it is unset or null
   */
  public String getDataContent() {
    return get(DATA_CONTENT);
  }

  /**
   * True to have get answer the content; false to leave it to serve. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getRetrieveDataContentByGet() {
    return get(RETRIEVE_DATA_CONTENT_BY_GET);
  }

  /**
   * Builds objects of {@link DataEntry}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseEntry.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link DataEntry#getDataContent}. */
    public B dataContent(String dataContent) {
      return set(DATA_CONTENT, dataContent);
    }

    /** Sets {@link DataEntry#getRetrieveDataContentByGet}. */
    public B retrieveDataContentByGet(boolean retrieveDataContentByGet) {
      return set(RETRIEVE_DATA_CONTENT_BY_GET, retrieveDataContentByGet);
    }

    @Override
    public DataEntry build() {
      return new DataEntry(finish());
    }
  }
}
