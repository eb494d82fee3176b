package kaltura

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
)

// tlsAdvice says what to do about a server that no connection with TLS comes about with;
// "" for any other error.
func tlsAdvice(err error) string {
	var unknown x509.UnknownAuthorityError
	var other x509.HostnameError
	var invalid x509.CertificateInvalidError
	var plain tls.RecordHeaderError
	var refused *tls.CertificateVerificationError
	switch {
	case errors.As(err, &other):
		return "its certificate is that of another host: check the service URL"
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return "its certificate is out of date: check the clock of this machine, else the server needs a new one"
	case errors.As(err, &unknown):
		return "nobody whom this machine knows vouches for its certificate: if you trust it, add the authority to " +
			"those of the system, or to RootCAs of an http.Client (WithHTTPClient)"
	case errors.As(err, &plain):
		return "it does not speak TLS there: check scheme and port of the service URL"
	case errors.As(err, &refused):
		return "its certificate is not valid for this: the server needs another one"
	}
	return ""
}
