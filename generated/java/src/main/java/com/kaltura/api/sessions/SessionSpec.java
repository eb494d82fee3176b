package com.kaltura.api.sessions;

import com.kaltura.api.errors.UsageException;
import java.time.Duration;
import java.util.Objects;

/**
 * What a session is to say. Immutable.
 *
 * <p>Without more than an account it is for nobody in particular, of type user, for one day,
 * without privileges, and written in version 2.
 */
public final class SessionSpec {
  private static final Duration DAY = Duration.ofDays(1);

  final long partnerId;
  final String userId;
  final SessionType type;
  final Duration lifetime;
  final String privileges;
  final SessionFormat format;

  private SessionSpec(
      long partnerId,
      String userId,
      SessionType type,
      Duration lifetime,
      String privileges,
      SessionFormat format) {
    this.partnerId = partnerId;
    this.userId = Objects.requireNonNull(userId, "userId");
    this.type = Objects.requireNonNull(type, "type");
    this.lifetime = Objects.requireNonNull(lifetime, "lifetime");
    this.privileges = Objects.requireNonNull(privileges, "privileges");
    this.format = Objects.requireNonNull(format, "format");
  }

  /**
   * Begins with an account.
   *
   * @param partnerId the account
   * @return the description of a session
   */
  public static SessionSpec of(long partnerId) {
    return new SessionSpec(partnerId, "", SessionType.USER, DAY, "", SessionFormat.V2);
  }

  /**
   * This session for a user.
   *
   * @param user the user id
   * @return the description of a session
   */
  public SessionSpec withUserId(String user) {
    return new SessionSpec(partnerId, user, type, lifetime, privileges, format);
  }

  /**
   * This session of another type.
   *
   * @param kind user or admin
   * @return the description of a session
   */
  public SessionSpec withType(SessionType kind) {
    return new SessionSpec(partnerId, userId, kind, lifetime, privileges, format);
  }

  /**
   * This session for another time.
   *
   * @param time from now on, in whole seconds
   * @return the description of a session
   */
  public SessionSpec withLifetime(Duration time) {
    return new SessionSpec(partnerId, userId, type, time, privileges, format);
  }

  /**
   * This session with privileges.
   *
   * @param names the privileges
   * @return the description of a session
   */
  public SessionSpec withPrivileges(Privileges names) {
    return withPrivileges(names.toString());
  }

  /**
   * This session with privileges as text, which is used exactly as it is. Of a name that stands in
   * it twice, version 2 keeps the last value only.
   *
   * @param text a comma list such as {@code sview:0_a,list:*}
   * @return the description of a session
   */
  public SessionSpec withPrivileges(String text) {
    return new SessionSpec(partnerId, userId, type, lifetime, text, format);
  }

  /**
   * This session in another version.
   *
   * @param version version 2 hides everything but the account
   * @return the description of a session
   */
  public SessionSpec withFormat(SessionFormat version) {
    return new SessionSpec(partnerId, userId, type, lifetime, privileges, version);
  }

  /** Refuses what a version 1 session cannot hold ({@code protocol.md 6.1}). */
  void checkV1() {
    if (userId.indexOf(';') >= 0) {
      throw new UsageException("version 1 sessions cannot hold a ';' in the user id; use V2");
    }
    if (privileges.indexOf(';') >= 0) {
      throw new UsageException("version 1 sessions cannot hold a ';' in the privileges; use V2");
    }
  }
}
