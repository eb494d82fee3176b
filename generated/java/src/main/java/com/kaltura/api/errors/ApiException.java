package com.kaltura.api.errors;

import com.kaltura.api.http.ResponseMetadata;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The server refused the call ({@code protocol.md 5.4}).
 *
 * <p>What went wrong is told by {@link #code()}.
 */
public class ApiException extends KalturaException {
  private static final long serialVersionUID = 1L;

  /** The code. */
  private final String code;

  /** The text for people. */
  private final String text;

  /** The values that the text mentions, by name. */
  private final LinkedHashMap<String, String> arguments;

  private final transient ResponseMetadata metadata;

  /**
   * Makes the exception for what the server said.
   *
   * @param code the code, such as {@code ENTRY_ID_NOT_FOUND}
   * @param text the text for people, empty when there is none, without secrets
   * @param arguments the values that the text mentions, by name
   * @param metadata what else is known of the answer, or null
   */
  public ApiException(
      String code, String text, Map<String, String> arguments, ResponseMetadata metadata) {
    super(text.isEmpty() ? code : code + ": " + text);
    this.code = code;
    this.text = text;
    this.arguments = new LinkedHashMap<>(arguments);
    this.metadata = metadata;
  }

  /**
   * The code of the error.
   *
   * @return such as {@code ENTRY_ID_NOT_FOUND}; a decimal number as text in OTT
   */
  public String code() {
    return code;
  }

  /**
   * The text for people, without the code.
   *
   * @return the text, empty when there is none
   */
  public String text() {
    return text;
  }

  /**
   * The values that the text mentions.
   *
   * @return values by name; it cannot be changed
   */
  public Map<String, String> arguments() {
    return Collections.unmodifiableMap(arguments);
  }

  /**
   * What else is known of the answer: the machine that answered, the session in its log, times.
   *
   * @return the metadata; null where it is not known, as after deserialisation
   */
  public ResponseMetadata metadata() {
    return metadata;
  }
}
