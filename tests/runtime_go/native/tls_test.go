package kaltura

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// certificate makes one that vouches for itself.
func certificate(t *testing.T, host string, until time.Time) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	about := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "tests"}, DNSNames: []string{host},
		NotBefore: until.Add(-48 * time.Hour), NotAfter: until, IsCA: true, BasicConstraintsValid: true,
	}
	if address := net.ParseIP(host); address != nil {
		about.IPAddresses, about.DNSNames = []net.IP{address}, nil
	}
	der, err := x509.CreateCertificate(rand.Reader, about, about, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	read, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(read)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

func TestTLSThatFailsSaysWhatToDo(t *testing.T) {
	tomorrow := time.Now().Add(24 * time.Hour)
	for name, c := range map[string]struct {
		host   string
		until  time.Time
		known  bool
		plain  bool
		advice string
	}{
		"good":        {"127.0.0.1", tomorrow, true, false, ""},
		"self-signed": {"127.0.0.1", tomorrow, false, false, "vouches"},
		"wrong host":  {"example.com", tomorrow, true, false, "another host"},
		"expired":     {"127.0.0.1", time.Now().Add(-time.Hour), true, false, "out of date"},
		"plain HTTP":  {"127.0.0.1", tomorrow, true, true, "does not speak TLS"},
	} {
		served, pool := certificate(t, c.host, c.until)
		reached := 0
		server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			reached++
			send(w, `"pong"`)
		}))
		server.Config.ErrorLog = quiet()
		server.TLS = &tls.Config{Certificates: []tls.Certificate{served}}
		if c.plain {
			server.Start()
		} else {
			server.StartTLS()
		}
		trips := &http.Transport{TLSClientConfig: &tls.Config{}}
		if c.known {
			trips.TLSClientConfig.RootCAs = pool
		}
		client, err := New(strings.Replace(server.URL, "http:", "https:", 1), WithSetting("ks", sessionText),
			WithHTTPClient(&http.Client{Transport: trips}), WithRetry(RetryPolicy{}))
		if err != nil {
			t.Fatal(err)
		}
		_, err = Call[string](context.Background(), client, &Action{Service: "x", Name: "y", Classes: &noClasses}, nil, nil)
		var broken *TransportError
		if c.advice == "" {
			if err != nil || reached != 1 {
				t.Errorf("%s: %v", name, err)
			}
		} else if !errors.As(err, &broken) || broken.Sent || !strings.Contains(err.Error(), c.advice) || reached > 0 {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil {
			noSecret(t, shownBy(err))
		}
		trips.CloseIdleConnections()
		server.Close()
	}
}

// TestNoRedirectCarriesTheSession looks at all that another host may get to see.
func TestNoRedirectCarriesTheSession(t *testing.T) {
	seen := ""
	other := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		seen += r.URL.String() + string(body)
		for name, values := range r.Header {
			seen += name + strings.Join(values, " ")
		}
		send(w, "a file")
	})
	for _, status := range []int{301, 302, 303, 307, 308} {
		for _, location := range []string{
			other.URL + "/x", strings.TrimPrefix(other.URL, "http:") + "/x", strings.Replace(other.URL, "//", "//user:pw@", 1) + "/x#y",
			" " + other.URL + "/x", strings.Replace(other.URL, "http:", `http:\\`, 1), "javascript:alert(1)", "file:///etc/passwd", "//", "http://", "\x7f",
			"https" + strings.TrimPrefix(other.URL, "http") + "/x", "http://[::1", "/%zz", strings.Repeat("a", 100_000),
		} {
			s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
				if n > 1 {
					send(w, `"here"`)
					return
				}
				w.Header()["Location"] = []string{location}
				w.WriteHeader(status)
			})
			for _, encoding := range []Encoding{EncodingJSON, EncodingForm} {
				client, err := New(s.URL, WithSetting("ks", sessionText), WithTransport(s.engine.transport), WithRetry(RetryPolicy{}),
					WithHeader("Authorization", "Bearer "+sessionText), WithHeader("Cookie", "a="+sessionText), WithHeader("Referer", s.URL), WithEncoding(encoding))
				if err != nil {
					t.Fatal(err)
				}
				client.engine.redactor = s.engine.redactor
				action := &Action{Service: "x", Name: "y", Classes: &noClasses, Repeatable: true}
				_, err = Call[string](context.Background(), client, action, nil, nil)
				if err != nil {
					noSecret(t, shownBy(err))
				}
				if err != nil && knownFailure(err) == nil || seen != "" {
					t.Fatalf("%d %.60q: %v, %s", status, location, err, seen)
				}
				s.calls.Store(0)
				file, err := client.download(action, nil, nil, nil)
				if err != nil {
					t.Fatal(err)
				}
				if _, err = file.Bytes(context.Background()); err != nil && knownFailure(err) == nil {
					t.Errorf("%d %.60q: %v", status, location, err)
				}
				if err != nil {
					noSecret(t, shownBy(err))
				}
				noSecret(t, seen)
				seen = ""
				s.calls.Store(0)
			}
			s.Close()
		}
	}
}
