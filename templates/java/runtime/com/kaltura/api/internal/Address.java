package com.kaltura.api.internal;

import com.kaltura.api.errors.UsageException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** A http or https URL, taken apart. */
public final class Address {
  private final String scheme;
  private final String host;
  private final int port;
  private final String target;

  private Address(String url) {
    int start = url.indexOf("://") + 3;
    this.scheme = start < 3 ? "" : url.substring(0, start - 3).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw notAnUrl(url);
    }
    int end = first(url, "/?#", start);
    int hash = first(url, "#", end);
    int colon = url.lastIndexOf(':', end - 1);
    boolean hasPort = colon >= start && colon > url.lastIndexOf(']', end - 1);
    this.host = checkedHost(url.substring(start, hasPort ? colon : end), url);
    this.port = hasPort ? checkedPort(url.substring(colon + 1, end), url) : standardPort();
    String path = url.substring(end, hash);
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) <= ' ' || path.charAt(i) == 0x7f) {
        throw notAnUrl(url);
      }
    }
    this.target = encoded(path.startsWith("/") ? path : "/" + path, url);
  }

  /**
   * Takes a URL apart.
   *
   * @param url absolute, http or https
   * @return the address
   * @throws UsageException if it is none
   */
  public static Address of(String url) {
    return new Address(url);
  }

  /**
   * {@code <scheme>://<host>[<prefix>]/api_v3} for the address of a server.
   *
   * @param url {@code https://host}, with or without port, path prefix and trailing slash; a
   *     trailing {@code /api_v3} is understood as well
   * @return the URL below which the services are
   * @throws UsageException if it is no http or https URL, or has a user, query or fragment
   */
  public static String serviceRoot(String url) {
    if (url == null || url.trim().isEmpty()) {
      throw new UsageException("the address of the server is missing");
    }
    String text = url.trim();
    int authority = text.indexOf("://");
    int path = authority < 0 ? -1 : text.indexOf('/', authority + 3);
    String host =
        authority < 0 ? "" : text.substring(authority + 3, path < 0 ? text.length() : path);
    if (host.indexOf('@') >= 0) {
      throw new UsageException("the service URL cannot hold a user name and password");
    }
    if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      throw new UsageException(
          "the service URL is the address of the server alone, without query and fragment");
    }
    Address address = new Address(text);
    String prefix = withoutEnd(address.target, "/");
    prefix = withoutEnd(withoutEnd(prefix, "/index.php"), "/");
    prefix = withoutEnd(withoutEnd(prefix, "/api_v3"), "/");
    return address.scheme + "://" + address.authority() + prefix + "/api_v3";
  }

  /**
   * Where a redirect leads.
   *
   * @param location the value of the header {@code Location}, absolute or relative to this address
   * @return the target
   * @throws UsageException if it is no http or https URL
   */
  Address resolve(String location) {
    try {
      String encoded = encoded(location, location);
      return new Address(new URI(toString()).resolve(new URI(encoded)).toString());
    } catch (URISyntaxException error) {
      throw new UsageException("not a URL: " + shown(location), error);
    }
  }

  /** Whether two addresses are the same server. */
  boolean sameOrigin(Address other) {
    return scheme.equals(other.scheme) && sameHost(other) && port == other.port;
  }

  /** Whether another address is this one with TLS, on the usual ports. */
  boolean isUpgradedBy(Address other) {
    return scheme.equals("http")
        && other.scheme.equals("https")
        && sameHost(other)
        && port == 80
        && other.port == 443;
  }

  /** The URL without its query, which may hold secrets. */
  String withoutQuery() {
    int query = target.indexOf('?');
    return scheme + "://" + authority() + (query < 0 ? target : target.substring(0, query));
  }

  private boolean sameHost(Address other) {
    return host.equalsIgnoreCase(other.host);
  }

  private String authority() {
    return port == standardPort() ? host : host + ":" + port;
  }

  private int standardPort() {
    return scheme.equals("https") ? 443 : 80;
  }

  @Override
  public String toString() {
    return scheme + "://" + authority() + target;
  }

  private static String withoutEnd(String text, String end) {
    String rest = text;
    while (rest.endsWith(end)) {
      rest = rest.substring(0, rest.length() - end.length());
    }
    return rest;
  }

  /** The index of the first of some characters, or the length of the text. */
  private static int first(String text, String wanted, int start) {
    int index = start;
    while (index < text.length() && wanted.indexOf(text.charAt(index)) < 0) {
      index++;
    }
    return index;
  }

  private static int checkedPort(String text, String url) {
    boolean isNumber = !text.isEmpty() && text.length() < 6 && isMadeOf(text, "0123456789");
    int port = isNumber ? Integer.parseInt(text) : 0;
    if (port < 1 || port > 65535) {
      throw new UsageException("not a port in " + shown(url));
    }
    return port;
  }

  private static String checkedHost(String host, String url) {
    if (host.isEmpty()) {
      throw notAnUrl(url);
    }
    if (host.startsWith("[") && host.endsWith("]")) {
      if (!isMadeOf(host.substring(1, host.length() - 1), "0123456789abcdefABCDEF:.")) {
        throw notAnUrl(url);
      }
      return host;
    }
    boolean isPlain = true;
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) <= ' ' || "/:@?#[]\\%\u007f".indexOf(host.charAt(i)) >= 0) {
        throw notAnUrl(url);
      }
      isPlain = isPlain && host.charAt(i) < 0x7f;
    }
    try {
      // Asking IDN costs milliseconds of a start: it loads tables of Unicode.
      return isPlain && host.length() < 64 ? host : IDN.toASCII(host);
    } catch (IllegalArgumentException error) {
      throw notAnUrl(url);
    }
  }

  private static boolean isMadeOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static UsageException notAnUrl(String url) {
    return new UsageException("not a http or https URL: " + shown(url));
  }

  /** Percent-encodes what may not stand in a URL; what is encoded already stays. */
  private static String encoded(String target, String url) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < target.length(); i += Character.charCount(target.codePointAt(i))) {
      int c = target.codePointAt(i);
      if (c > 0x7e || "\"<>\\^`{|} ".indexOf(c) >= 0) {
        FormBody.percent(new String(Character.toChars(c)), text);
      } else {
        text.append((char) c);
      }
    }
    try {
      new URI(text.toString());
    } catch (URISyntaxException error) {
      throw notAnUrl(url);
    }
    return text.toString();
  }

  /** A URL for an error message, without user, password and query. */
  private static String shown(String url) {
    return "'" + url.replaceAll("//[^/@]*@", "//***@").replaceAll("\\?.*", "?***") + "'";
  }
}
