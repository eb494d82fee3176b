package kaltura

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestAConnectionThatIsNotMadeInTime(t *testing.T) {
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) { t.Error("connected") })
	s.engine.transport = NewHTTPTransport(&http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		},
	}})
	attempts := 0
	s.engine.onRequest = func(*RequestInfo) { attempts++ }
	c := s.call(false)
	c.timeouts = Timeouts{Connect: 30 * time.Millisecond, Read: time.Hour}
	_, err := s.do(c)
	var timeout *TimeoutError
	if !errors.As(err, &timeout) || timeout.Sent || attempts != 3 || !strings.Contains(err.Error(), "connection") {
		t.Errorf("%v, %d attempts", err, attempts)
	}
}

func TestACertificateThatNobodyKnows(t *testing.T) {
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { send(w, "1") }))
	server.Config.ErrorLog = quiet()
	server.StartTLS()
	defer server.Close()
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) {})
	plain := s.engine.transport.(*HTTPTransport)
	defer func() { s.engine.transport = plain }()
	c := s.call(false)
	c.url = server.URL
	var broken *TransportError
	if _, err := s.do(c); !errors.As(err, &broken) || broken.Sent || len(s.waits) != 2 {
		t.Error(err, s.waits)
	}
	s.engine.transport = NewHTTPTransport(server.Client())
	if _, err := s.do(c); err != nil {
		t.Error(err)
	}
}

// slowly gives its bytes one by one.
type slowly struct{ left int }

func (s *slowly) Read(to []byte) (int, error) {
	if s.left == 0 {
		return 0, io.EOF
	}
	time.Sleep(400 * time.Millisecond)
	s.left--
	return copy(to, "x"), nil
}

func TestTheReadLimitWhileSending(t *testing.T) {
	release := make(chan struct{})
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if n == 1 {
			_, _ = io.Copy(io.Discard, r.Body)
			send(w, "1")
			return
		}
		<-release
	})
	defer close(release)
	c := s.call(false)
	c.timeouts.Read = 300 * time.Millisecond
	c.body, _ = newMultipartBody([]byte("{}"), []filePart{{"fileData", NewFile("x", &slowly{3})}})
	// A file that comes slowly is not the fault of the server.
	if _, err := s.do(c); err != nil {
		t.Error(err)
	}
	c.timeouts.Read = 100 * time.Millisecond
	c.body, _ = newMultipartBody([]byte("{}"), []filePart{{"fileData", NewSizedFile("x", &zeros{large}, large)}})
	var timeout *TimeoutError
	if _, err := s.do(c); !errors.As(err, &timeout) || !timeout.Sent {
		t.Errorf("a server that takes nothing: %v", err)
	}
}

func TestConnectionsAreKept(t *testing.T) {
	var mu sync.Mutex
	connections := map[string]bool{}
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		connections[r.RemoteAddr] = true
		mu.Unlock()
		send(w, "1")
	})
	for range 20 {
		if _, err := s.do(s.call(false)); err != nil {
			t.Error(err)
		}
	}
	if len(connections) != 1 {
		t.Errorf("%d connections", len(connections))
	}
}

func TestManyCallsAtOnce(t *testing.T) {
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if n%3 == 0 {
			w.WriteHeader(503)
		}
		send(w, "1")
	})
	s.engine.onResponse = func(*ResponseInfo) {}
	var group sync.WaitGroup
	for range 50 {
		group.Add(1)
		go func() {
			defer group.Done()
			c := s.call(true)
			c.retry.Retries = 20
			if _, err := s.do(c); err != nil {
				t.Error(err)
			}
		}()
	}
	group.Wait()
}

func TestAFileIsSharedByAttempts(t *testing.T) {
	// The first attempt may still be reading while the second one is on its way.
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if n == 1 {
			hijack(t, w, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")
			return
		}
		if size, err := io.Copy(io.Discard, r.Body); err != nil || size != r.ContentLength {
			t.Error(size, err)
		}
		send(w, "1")
	})
	c := s.call(true)
	c.body, _ = newMultipartBody([]byte("{}"), []filePart{{"fileData", NewFile("x", strings.NewReader(strings.Repeat("x", 8<<20)))}})
	if _, err := s.do(c); err != nil || s.calls.Load() != 2 {
		t.Error(err, s.calls.Load())
	}
}

func TestNoRequestWithoutASchemeOrMethod(t *testing.T) {
	for _, request := range []*Request{{Method: "GE T", URL: "http://host/?ks=" + sessionText}, {Method: "GET", URL: "://ks=" + sessionText}} {
		var usage *UsageError
		_, err := NewHTTPTransport(nil).Send(context.Background(), request)
		if !errors.As(err, &usage) {
			t.Error(err)
		}
		noSecret(t, err.Error())
	}
}

func TestAnEarlyRefusalIsHeard(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		connection, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer connection.Close()
		_, _ = io.WriteString(connection, "HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig")
		_, _ = io.Copy(io.Discard, connection)
	})
	c := s.call(false)
	c.body, _ = newMultipartBody([]byte("{}"), []filePart{{"fileData", NewSizedFile("x", &zeros{20 << 20}, 20<<20)}})
	var status *HTTPStatusError
	if _, err := s.do(c); !errors.As(err, &status) || status.Status != 413 {
		t.Error(err)
	}
}

func TestTheCookiesAndTimeoutOfAnHTTPClient(t *testing.T) {
	release := make(chan struct{})
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if cookie, err := r.Cookie("route"); n > 1 && (err != nil || cookie.Value != "a") {
			t.Error(r.Header)
		}
		if n == 3 {
			<-release
		}
		http.SetCookie(w, &http.Cookie{Name: "route", Value: "a", Path: "/"})
		send(w, "1")
	})
	defer close(release)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	s.engine.transport = NewHTTPTransport(&http.Client{Jar: jar, Timeout: time.Second})
	for range 2 {
		if _, err := s.do(s.call(false)); err != nil {
			t.Error(err)
		}
	}
	var timeout *TimeoutError
	if _, err := s.do(s.call(false)); !errors.As(err, &timeout) || !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

func TestAProxyKeepsItsPassword(t *testing.T) {
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) {})
	given := &http.Client{Transport: &http.Transport{Proxy: func(*http.Request) (*url.URL, error) {
		return nil, errors.New(`invalid proxy address "http://user:hunter22@proxy"`)
	}}}
	s.engine.transport = NewHTTPTransport(given)
	_, err := s.do(s.call(false))
	var broken *TransportError
	if !errors.As(err, &broken) || broken.Sent {
		t.Error(err)
	}
	for ; err != nil; err = errors.Unwrap(err) {
		if strings.Contains(err.Error(), "hunter22") {
			t.Error(err)
		}
	}
}

// manyErrors cannot be compared.
type manyErrors []error

func (m manyErrors) Error() string { return "many with ks=" + sessionText }

func TestErrorsOfATransportAreNotChanged(t *testing.T) {
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) {})
	plain := s.engine.transport
	defer func() { s.engine.transport = plain }()
	for _, shared := range []error{
		NewTransportError("broken ks="+sessionText, false, manyErrors{}),
		NewTimeoutError("slow ks="+sessionText, true, manyErrors{}),
		NewTransportError("harmless", true, nil),
	} {
		before := shared.Error()
		s.engine.transport = fakeTransport(func(context.Context, *Request) (*Response, error) { return nil, shared })
		_, err := s.do(s.call(false))
		if shared.Error() != before {
			t.Error("it was changed")
		}
		for ; err != nil; err = errors.Unwrap(err) {
			noSecret(t, err.Error())
		}
	}
}

// stuck gives a byte, and then nothing until it is closed.
type stuck struct {
	once   sync.Once
	closed chan struct{}
}

func (s *stuck) Read(to []byte) (int, error) {
	given := 0
	s.once.Do(func() { given = copy(to, "x") })
	if given > 0 {
		return given, nil
	}
	<-s.closed
	return 0, os.ErrClosed
}

func TestTheContextEndsASourceThatIsStuck(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) })
	source := &stuck{closed: make(chan struct{})}
	defer close(source.closed)
	c := s.call(true)
	c.body, _ = newMultipartBody([]byte("{}"), []filePart{{"fileData", NewFile("x", source)}})
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	var timeout *TimeoutError
	if _, err := s.engine.do(ctx, &c.exchange); !errors.As(err, &timeout) || !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

func TestABodyThatIsClosedWhileItIsRead(t *testing.T) {
	sending := &sending{ctx: context.Background(), watch: &watch{cancel: func(error) {}}, request: &Request{}}
	body := &sentBody{under: io.NopCloser(&failing{0, os.ErrClosed}), sending: sending}
	if err := body.Close(); err != nil {
		t.Error(err)
	}
	if _, err := body.Read(make([]byte, 1)); err == nil || sending.source.Load() != nil {
		t.Error("the one who closed it is blamed on the file")
	}
}

func TestATransportThatAnswersNothing(t *testing.T) {
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) {})
	plain := s.engine.transport
	defer func() { s.engine.transport = plain }()
	var broken *TransportError
	var malformed *MalformedAnswerError
	s.engine.transport = fakeTransport(func(context.Context, *Request) (*Response, error) { return nil, nil })
	if _, err := s.do(s.call(false)); !errors.As(err, &broken) {
		t.Error(err)
	}
	if _, err := s.download("/file").Open(context.Background()); !errors.As(err, &broken) {
		t.Error(err)
	}
	s.engine.transport = fakeTransport(func(context.Context, *Request) (*Response, error) { return &Response{Status: 200}, nil })
	if _, err := s.do(s.call(false)); !errors.As(err, &malformed) {
		t.Error(err)
	}
	if got, err := s.download("/file").Bytes(context.Background()); err != nil || len(got) != 0 {
		t.Error(got, err)
	}
}
