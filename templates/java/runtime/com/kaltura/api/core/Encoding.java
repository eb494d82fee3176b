package com.kaltura.api.core;

/** How parameters are written. */
public enum Encoding {
  /** As the pairs of a form ({@code protocol.md 3.1}). */
  FORM,
  /** As JSON ({@code protocol.md 3.2}). */
  JSON
}
