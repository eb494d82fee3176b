package com.kaltura.api.internal;

import com.kaltura.api.http.HttpTransport;
import com.kaltura.api.http.JdkTransport;
import com.kaltura.api.http.UrlConnectionTransport;

/** The transport that a client takes when it is given none. */
final class DefaultTransport {
  private DefaultTransport() {}

  static HttpTransport create() {
    try {
      Class.forName("java.net.http.HttpClient");
    } catch (ClassNotFoundException android) {
      return new UrlConnectionTransport();
    }
    return new JdkTransport();
  }
}
