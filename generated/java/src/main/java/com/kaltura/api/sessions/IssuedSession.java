package com.kaltura.api.sessions;

import com.kaltura.api.errors.MalformedAnswerException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A session that the server made. Its text does not show the session string. */
public final class IssuedSession {
  private final String ks;
  private final Map<String, ?> answer;

  IssuedSession(Map<String, ?> answer) {
    if (!(answer.get("ks") instanceof String text) || text.isEmpty()) {
      throw new MalformedAnswerException("the server answered no session", "result.ks");
    }
    this.ks = text;
    this.answer = answer;
  }

  /**
   * The session string, a secret.
   *
   * @return the session string
   */
  public String ks() {
    return ks;
  }

  /**
   * The account.
   *
   * @return its number, where the server says it
   */
  public OptionalLong partnerId() {
    return number("partnerId");
  }

  /**
   * For whom.
   *
   * @return the user id, the empty text for nobody
   */
  public String userId() {
    return text("userId");
  }

  /**
   * The kind of session.
   *
   * @return the type, if it is known; {@link SessionType#USER} where the server does not say it
   */
  public Optional<SessionType> type() {
    return SessionType.of((int) number("sessionType").orElse(SessionType.USER.code()));
  }

  /**
   * The moment at which its time is over.
   *
   * @return Unix seconds in UTC, where the server says it
   */
  public OptionalLong expiry() {
    return number("expiry");
  }

  /**
   * The privileges as text.
   *
   * @return a comma list, empty for none
   */
  public String privileges() {
    return text("privileges");
  }

  @Override
  public String toString() {
    return "IssuedSession(ks=***, partnerId="
        + answer.get("partnerId")
        + ", userId="
        + userId()
        + ", expiry="
        + answer.get("expiry")
        + ")";
  }

  private String text(String name) {
    Object value = answer.get(name);
    return value == null ? "" : value.toString();
  }

  private OptionalLong number(String name) {
    return answer.get(name) instanceof Number found
        ? OptionalLong.of(found.longValue())
        : OptionalLong.empty();
  }
}
