package com.kaltura.api.sessions;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a session string says. */
public final class Session {
  private final SessionFormat format;
  private final boolean verified;
  private final SessionFields fields;

  Session(SessionFormat format, SessionFields fields, boolean verified) {
    this.format = format;
    this.fields = fields;
    this.verified = verified;
  }

  /**
   * How it is written.
   *
   * @return version 1 or 2
   */
  public SessionFormat format() {
    return format;
  }

  /**
   * Whether its signature was checked against a secret. Trust nothing in one that is not verified.
   *
   * @return whether it was
   */
  public boolean isVerified() {
    return verified;
  }

  /**
   * The account.
   *
   * @return its number; empty when the field is none
   */
  public OptionalLong partnerId() {
    return number(fields.partnerId);
  }

  /**
   * Whom it was made for.
   *
   * @return the user id, the empty text for nobody; empty when it is not readable
   */
  public Optional<String> userId() {
    return Optional.ofNullable(fields.userId);
  }

  /**
   * The kind of session.
   *
   * @return the type; empty when it is not readable or not known
   */
  public Optional<SessionType> type() {
    OptionalInt code = typeCode();
    return code.isPresent() ? SessionType.of(code.getAsInt()) : Optional.empty();
  }

  /**
   * The number of the kind of session.
   *
   * @return the number on the wire; empty when it is not readable
   */
  public OptionalInt typeCode() {
    OptionalLong found = number(fields.type);
    return found.isPresent() && found.getAsLong() == (int) found.getAsLong()
        ? OptionalInt.of((int) found.getAsLong())
        : OptionalInt.empty();
  }

  /**
   * The moment at which its time is over.
   *
   * @return Unix seconds in UTC; empty when it is not readable
   */
  public OptionalLong expiry() {
    return number(fields.expiry);
  }

  /**
   * Tells whether its time is over.
   *
   * @param now the moment to ask for
   * @return whether it is; a session of unknown expiry counts as expired
   */
  public boolean isExpired(Instant now) {
    OptionalLong expiry = expiry();
    return !expiry.isPresent() || expiry.getAsLong() <= now.getEpochSecond();
  }

  /**
   * The privileges. Version 2 encrypts them, so without a secret there are none.
   *
   * @return names with their values
   */
  public Privileges privileges() {
    String text = fields.privileges == null ? "" : fields.privileges;
    // Where version 2 has a plain "*", its privilege is called "all".
    return Privileges.read(
        format == SessionFormat.V2 && text.equals("*") ? "all:*" : text,
        format == SessionFormat.V2);
  }

  /**
   * The privileges as text, the way a server prints it.
   *
   * @return the text; empty when it is not readable
   */
  public Optional<String> privilegesText() {
    return Optional.ofNullable(fields.privileges);
  }

  /**
   * The account above, in some sessions made by a server.
   *
   * @return its number as text
   */
  public Optional<String> masterPartnerId() {
    return Optional.ofNullable(fields.masterPartnerId);
  }

  /**
   * What else a server put in.
   *
   * @return the text
   */
  public Optional<String> additionalData() {
    return Optional.ofNullable(fields.additionalData);
  }

  /**
   * The random part.
   *
   * @return a text; hexadecimal digits in version 2
   */
  public Optional<String> random() {
    return Optional.ofNullable(fields.random);
  }

  /**
   * The signature.
   *
   * @return lower-case hexadecimal digits; empty when it is not readable
   */
  public Optional<String> signature() {
    return Optional.ofNullable(fields.signature);
  }

  @Override
  public String toString() {
    return "Session("
        + format
        + ", partnerId="
        + fields.partnerId
        + ", userId="
        + fields.userId
        + ", type="
        + fields.type
        + ", expiry="
        + fields.expiry
        + ", privileges="
        + fields.privileges
        + ", verified="
        + verified
        + ")";
  }

  private static OptionalLong number(String text) {
    try {
      return text == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.trim()));
    } catch (NumberFormatException none) {
      return OptionalLong.empty();
    }
  }
}
