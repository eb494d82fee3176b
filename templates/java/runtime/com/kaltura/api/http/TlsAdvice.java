package com.kaltura.api.http;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;

/** What to do about a server that no connection with TLS comes about with. */
final class TlsAdvice {
  private TlsAdvice() {}

  /** The advice, empty for an error that has nothing to do with certificates. */
  static String of(Throwable error) {
    if (isPlain(error)) {
      return "it does not speak TLS there: check scheme and port of the service URL";
    }
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof CertificateExpiredException
          || each instanceof CertificateNotYetValidException) {
        return "its certificate is out of date:"
            + " check the clock of this machine, else the server needs a new one";
      }
      String said = String.valueOf(each.getMessage());
      if (said.contains("subject alternative") || said.contains("HTTPS hostname wrong")) {
        return "its certificate is that of another host: check the service URL";
      }
    }
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof CertPathBuilderException || each instanceof CertPathValidatorException) {
        return "nobody whom this machine knows vouches for its certificate: if you trust it, add"
            + " the authority to the trust store of the platform, or to a transport of your own"
            + " (JdkTransport.withSslContext)";
      }
    }
    return "";
  }

  /** Whether a server answered in something else than TLS. */
  static boolean isPlain(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      String said = String.valueOf(each.getMessage());
      if (each instanceof SSLException && said.contains("recognized SSL message")) {
        return true;
      }
    }
    return false;
  }
}
