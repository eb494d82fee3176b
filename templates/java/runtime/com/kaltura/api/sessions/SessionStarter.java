package com.kaltura.api.sessions;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.internal.Futures;
import com.kaltura.api.internal.SessionCalls;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Obtains sessions from the server: for widgets, and with application tokens ({@code protocol.md
 * 6.5}).
 *
 * <p>The session is returned and nothing else happens: give it to a client to use it.
 */
public final class SessionStarter {
  private static final String SESSION = "session";
  private static final String WIDGET_ACTION = "startWidgetSession";
  private static final String APP_TOKEN = "apptoken";
  private static final String TOKEN_ACTION = "startSession";
  private static final List<String> TOKEN_SECRETS = Collections.singletonList("tokenHash");
  private static final Duration DAY = Duration.ofDays(1);

  private final SessionCalls calls;

  /**
   * Made by the client.
   *
   * @param calls makes the calls
   */
  public SessionStarter(SessionCalls calls) {
    this.calls = calls;
  }

  /**
   * Starts a session, for one day, that may see what anybody may.
   *
   * @param partnerId the account, whose default widget is taken
   * @return the session
   * @throws ApiException if the server refused it
   * @throws UsageException if the client was generated without this action
   */
  public IssuedSession widget(long partnerId) {
    return widget("_" + partnerId, DAY);
  }

  /**
   * Starts a session that may see what a widget may.
   *
   * @param widgetId the widget
   * @param lifetime the time that the session is good for, in whole seconds
   * @return the session
   * @throws ApiException if the server refused it (INVALID_WIDGET_ID, ...)
   * @throws UsageException if the client was generated without this action
   */
  public IssuedSession widget(String widgetId, Duration lifetime) {
    Map<String, Object> arguments = widgetArguments(widgetId, lifetime);
    return new IssuedSession(
        calls.call(SESSION, WIDGET_ACTION, arguments, null, Collections.emptyList()));
  }

  /**
   * Starts a session with an application token instead of the secret of the account.
   *
   * @param token the token
   * @return the session
   * @throws ApiException if the server refused it (INVALID_APP_TOKEN_HASH, ...)
   * @throws UsageException if there is neither an account nor a session to present the token with,
   *     or the client was generated without this action
   */
  public IssuedSession appToken(AppToken token) {
    need(APP_TOKEN, TOKEN_ACTION);
    String ks = token.partnerId == null ? ownKs() : widget(token.partnerId).ks();
    return new IssuedSession(
        calls.call(APP_TOKEN, TOKEN_ACTION, token.arguments(ks), ks, TOKEN_SECRETS));
  }

  /**
   * Starts a session, for one day, that may see what anybody may, without waiting.
   *
   * @param partnerId the account, whose default widget is taken
   * @return the session, or the errors of {@link #widget(long)}
   */
  public CompletableFuture<IssuedSession> widgetAsync(long partnerId) {
    return widgetAsync("_" + partnerId, DAY);
  }

  /**
   * Starts a session that may see what a widget may, without waiting.
   *
   * @param widgetId the widget
   * @param lifetime the time that the session is good for, in whole seconds
   * @return the session, or the errors of {@link #widget(String, Duration)}
   */
  public CompletableFuture<IssuedSession> widgetAsync(String widgetId, Duration lifetime) {
    Map<String, Object> arguments = widgetArguments(widgetId, lifetime);
    return Futures.map(
        calls.callAsync(SESSION, WIDGET_ACTION, arguments, null, Collections.emptyList()),
        IssuedSession::new);
  }

  /**
   * Starts a session with an application token, without waiting.
   *
   * @param token the token
   * @return the session, or the errors of {@link #appToken}
   */
  public CompletableFuture<IssuedSession> appTokenAsync(AppToken token) {
    need(APP_TOKEN, TOKEN_ACTION);
    if (token.partnerId == null) {
      return presented(token, ownKs());
    }
    return Futures.compose(widgetAsync(token.partnerId), session -> presented(token, session.ks()));
  }

  private CompletableFuture<IssuedSession> presented(AppToken token, String ks) {
    return Futures.map(
        calls.callAsync(APP_TOKEN, TOKEN_ACTION, token.arguments(ks), ks, TOKEN_SECRETS),
        IssuedSession::new);
  }

  private Map<String, Object> widgetArguments(String widgetId, Duration lifetime) {
    need(SESSION, WIDGET_ACTION);
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("widgetId", widgetId);
    arguments.put("expiry", lifetime.getSeconds());
    return arguments;
  }

  private String ownKs() {
    String ks = calls.ks();
    if (ks == null || ks.isEmpty()) {
      throw new UsageException("give the token its account, or take a client with a session");
    }
    return ks;
  }

  private void need(String service, String action) {
    if (!calls.offers(service, action)) {
      throw new UsageException(
          "this client was generated without " + service + "." + action + ": include it");
    }
  }
}
