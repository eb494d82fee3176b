package com.kaltura.api.internal;

import com.kaltura.api.errors.HttpStatusException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.http.Headers;
import com.kaltura.api.http.HttpRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where an answer sends on to, and what may go there. */
final class Redirects {
  private static final List<Integer> STATUSES = Arrays.asList(301, 302, 303, 307, 308);
  private static final Collection<String> OWN_HEADERS =
      Arrays.asList("accept", "accept-encoding", "user-agent", "range");

  private Redirects() {}

  /**
   * The request that a redirected API call becomes.
   *
   * <p>Only 307 and 308 keep a POST a POST, and a session is not handed to another server: the same
   * origin is followed, and its change from http to https.
   *
   * @return the request, or null when it is no redirect
   * @throws HttpStatusException if it must not be followed blindly; the message says where it
   *     points
   */
  static HttpRequest ofCall(HttpRequest request, int status, Headers headers) {
    Address target = target(request, status, headers);
    if (target == null) {
      return null;
    }
    Address here = Address.of(request.url());
    boolean keepsMethod = status == 307 || status == 308 || request.body() == null;
    boolean ours = here.sameOrigin(target) || here.isUpgradedBy(target);
    if (keepsMethod && ours && (request.body() == null || request.body().repeatable())) {
      return request.redirected(target.toString(), request.headers());
    }
    String shown = target.withoutQuery();
    String root = shown.split("/api_v3", 2)[0];
    throw new HttpStatusException(
        "the server redirects this call (HTTP status "
            + status
            + ") to "
            + shown
            + "; if that is right, use "
            + root
            + " as the service URL",
        status,
        "");
  }

  /**
   * The request that follows the redirect of a download.
   *
   * <p>What the caller added (authorization, cookies, ...) stays with the server it was meant for.
   *
   * @return the request, or null when it is no redirect
   * @throws TransportException if it points to nothing that can be downloaded
   */
  static HttpRequest ofDownload(HttpRequest request, int status, Headers headers) {
    Address target = target(request, status, headers);
    if (target == null) {
      return null;
    }
    Map<String, String> kept = new LinkedHashMap<>(request.headers());
    if (!Address.of(request.url()).sameOrigin(target)) {
      kept.keySet().removeIf(name -> !OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT)));
    }
    return request.redirected(target.toString(), kept);
  }

  private static Address target(HttpRequest request, int status, Headers headers) {
    String location = headers.get("Location", "").trim();
    if (!STATUSES.contains(status) || location.isEmpty()) {
      return null;
    }
    try {
      return Address.of(request.url()).resolve(location);
    } catch (UsageException error) {
      throw new TransportException(
          "the server redirects to something that is no http or https URL", Sent.YES);
    }
  }
}
