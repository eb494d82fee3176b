package com.kaltura.api;

import com.kaltura.api.core.Schema;

/** The schema of the client, for tests. */
public final class SchemaInside {
  private SchemaInside() {}

  /**
   * The schema.
   *
   * @return the classes and enums of the client
   */
  public static Schema schema() {
    return new GeneratedSchema();
  }
}
