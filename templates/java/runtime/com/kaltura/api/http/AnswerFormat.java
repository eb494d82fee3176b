package com.kaltura.api.http;

/** What the body of an answer is written in. */
public enum AnswerFormat {
  /** XML, {@code format} 2. */
  XML,
  /** JSON, {@code format} 1. */
  JSON
}
