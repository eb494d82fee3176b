package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;

/** Finds the classes of the API by their names on the wire. For the client itself. */
public final class ModelIndex {
  private ModelIndex() {}

  /**
   * An object of a class on which nothing is set.
   *
   * @param wireName the name of the class in the schema
   * @return the object, null when there is no such class
   */
  public static ApiObject find(String wireName) {
    return switch (wireName.hashCode() & 3) {
      case 0 -> ModelIndex0.find(wireName);
      case 1 -> ModelIndex1.find(wireName);
      case 2 -> ModelIndex2.find(wireName);
      default -> ModelIndex3.find(wireName);
    };
  }
}
