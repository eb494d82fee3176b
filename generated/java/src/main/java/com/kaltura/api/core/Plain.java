package com.kaltura.api.core;

/** Settings that no schema adds to. */
final class Plain extends RequestSettings {
  static final Plain NONE = new Plain(new Collected());

  Plain(Builder<?> builder) {
    super(builder);
  }

  static Plain of(RequestSettings... parts) {
    Collected all = new Collected();
    for (RequestSettings part : parts) {
      if (part != null) {
        all.with(part);
      }
    }
    return new Plain(all);
  }

  /** One setting that goes to the server; null to send none. */
  static Plain setting(String name, Object value) {
    return new Plain(new Collected().setting(name, value));
  }

  private static final class Collected extends Builder<Collected> {
    @Override
    protected Collected self() {
      return this;
    }
  }
}
