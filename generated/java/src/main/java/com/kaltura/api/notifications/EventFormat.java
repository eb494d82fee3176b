package com.kaltura.api.notifications;

/** How the body of an event is written. */
public enum EventFormat {
  /** An object in XML. */
  XML,
  /** An object in JSON. */
  JSON,
  /** A form that the template describes. */
  FIELDS,
  /** Anything else that the template makes up. */
  TEXT
}
