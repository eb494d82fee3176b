package com.kaltura.api.sessions;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An application token, and what a session that is started with it is to be like where the token
 * leaves that open. Immutable. Its text does not show the secret of the token.
 */
public final class AppToken {
  final String id;
  final String token;
  final Long partnerId;
  final HashType hashType;
  private final Map<String, Object> wishes;

  private AppToken(
      String id, String token, Long partnerId, HashType hashType, Map<String, Object> wishes) {
    this.id = Objects.requireNonNull(id, "id");
    this.token = Objects.requireNonNull(token, "token");
    this.partnerId = partnerId;
    this.hashType = Objects.requireNonNull(hashType, "hashType");
    this.wishes = wishes;
  }

  /**
   * An application token.
   *
   * @param id the id of the token
   * @param token the secret of the token; it is not sent: a hash of it is
   * @return the token, of hash type SHA-1
   */
  public static AppToken of(String id, String token) {
    return new AppToken(id, token, null, HashType.SHA1, new LinkedHashMap<>());
  }

  /**
   * This token of an account: a widget session of it is started to present the token. Without it
   * the session of the client is used for that.
   *
   * @param account the account
   * @return the token
   */
  public AppToken withPartnerId(long account) {
    return new AppToken(id, token, account, hashType, wishes);
  }

  /**
   * This token with another hash type.
   *
   * @param type as the token says
   * @return the token
   */
  public AppToken withHashType(HashType type) {
    return new AppToken(id, token, partnerId, type, wishes);
  }

  /**
   * This token for a session of a user.
   *
   * @param user the user id
   * @return the token
   */
  public AppToken withUserId(String user) {
    return with("userId", user);
  }

  /**
   * This token for a session of a type.
   *
   * @param type user or admin
   * @return the token
   */
  public AppToken withType(SessionType type) {
    return with("type", (long) type.code());
  }

  /**
   * This token for a session of some time; the token may shorten it.
   *
   * @param lifetime the time, in whole seconds
   * @return the token
   */
  public AppToken withLifetime(Duration lifetime) {
    return with("expiry", lifetime.getSeconds());
  }

  /**
   * This token for a session with privileges.
   *
   * @param privileges the privileges
   * @return the token
   */
  public AppToken withPrivileges(Privileges privileges) {
    return with("sessionPrivileges", privileges.toString());
  }

  /** The arguments of the call, presented with a session. */
  Map<String, Object> arguments(String ks) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("id", id);
    arguments.put("tokenHash", hashType.tokenHash(ks, token));
    arguments.putAll(wishes);
    return arguments;
  }

  private AppToken with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(wishes);
    more.put(name, value);
    return new AppToken(id, token, partnerId, hashType, more);
  }

  @Override
  public String toString() {
    return "AppToken(" + id + ", token=***, " + hashType + ")";
  }
}
