package kaltura

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"sync"
	"sync/atomic"
	"time"
)

// idleConnections is how many connections to one server are kept for reuse.
const idleConnections = 64

// HTTPTransport is the default [Transport]: it sends with net/http.
type HTTPTransport struct {
	trips   http.RoundTripper
	jar     http.CookieJar
	timeout time.Duration
}

// NewHTTPTransport makes a transport of an http.Client: its RoundTripper, cookies and
// timeout are used, its redirect policy is not, for the client of the API has one of its
// own. With nil it has a pool of connections of its own, and takes proxies from the
// environment.
func NewHTTPTransport(client *http.Client) *HTTPTransport {
	if client == nil {
		return &HTTPTransport{trips: newPool()}
	}
	made := &HTTPTransport{trips: client.Transport, jar: client.Jar, timeout: client.Timeout}
	if made.trips == nil {
		made.trips = http.DefaultTransport
	}
	return made
}

func newPool() *http.Transport {
	pool := &http.Transport{}
	if standard, ok := http.DefaultTransport.(*http.Transport); ok {
		pool = standard.Clone()
	}
	pool.MaxIdleConnsPerHost = idleConnections
	// Each request says itself how long it waits for a connection.
	pool.DialContext = (&net.Dialer{KeepAlive: 30 * time.Second}).DialContext
	pool.TLSHandshakeTimeout = 0
	return pool
}

// CloseIdleConnections closes connections that are kept for reuse. The transport may be
// used again afterwards.
func (t *HTTPTransport) CloseIdleConnections() {
	if pool, ok := t.trips.(interface{ CloseIdleConnections() }); ok {
		pool.CloseIdleConnections()
	}
}

// Send implements [Transport].
func (t *HTTPTransport) Send(ctx context.Context, request *Request) (*Response, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	w := &watch{cancel: cancel}
	s := &sending{ctx: ctx, watch: w, request: request}
	if t.timeout > 0 {
		s.timer = time.AfterFunc(t.timeout, func() { cancel(errClientLimit) })
	}
	answered, err := t.roundTrip(s)
	if err != nil {
		err = s.failure(err)
		s.end()
		return nil, err
	}
	w.stop()
	return &Response{
		Status:   answered.StatusCode,
		Header:   Header(answered.Header),
		Body:     &watchedBody{under: answered.Body, sending: s},
		Unframed: answered.ContentLength < 0 && len(answered.TransferEncoding) == 0 && answered.ProtoMajor < 2,
	}, nil
}

func (t *HTTPTransport) roundTrip(s *sending) (*http.Response, error) {
	request := s.request
	trace := &httptrace.ClientTrace{
		GetConn: func(string) { s.watch.expect(request.ConnectTimeout, errConnectLimit) },
		GotConn: func(httptrace.GotConnInfo) {
			s.connected.Store(true)
			s.watch.expect(request.ReadTimeout, errReadLimit)
		},
	}
	wire, err := http.NewRequestWithContext(httptrace.WithClientTrace(s.ctx, trace), request.Method, request.URL, nil)
	if err != nil {
		return nil, usageErrorf("the request cannot be sent: its URL or method is malformed")
	}
	wire.Header = http.Header(request.Header.Clone())
	if _, set := wire.Header["User-Agent"]; !set {
		wire.Header.Set("User-Agent", "")
	}
	if body := request.Body; body != nil {
		if err := s.attach(wire, body); err != nil {
			return nil, err
		}
	}
	if t.jar == nil {
		return t.trips.RoundTrip(wire)
	}
	for _, cookie := range t.jar.Cookies(wire.URL) {
		wire.AddCookie(cookie)
	}
	answered, err := t.trips.RoundTrip(wire)
	if err == nil {
		t.jar.SetCookies(wire.URL, answered.Cookies())
	}
	return answered, err
}

// attach gives a request its body. One that is empty, and known to be, is no body.
func (s *sending) attach(wire *http.Request, body Body) error {
	wire.Header.Set("Content-Type", body.ContentType())
	wire.ContentLength = body.Len()
	if body.Len() == 0 {
		wire.Body = http.NoBody
		return nil
	}
	opened, err := s.open(body)
	if err != nil {
		return err
	}
	wire.Body = opened
	if body.Repeatable() {
		wire.GetBody = func() (io.ReadCloser, error) { return s.open(body) }
	}
	return nil
}

func (s *sending) open(body Body) (io.ReadCloser, error) {
	opened, err := body.Open()
	if err != nil {
		return nil, err
	}
	if _, inMemory := body.(*bytesBody); !inMemory {
		// net/http waits for a reading to end, whatever happens.
		opened = interruptibly(s.ctx, opened)
	}
	return &sentBody{under: opened, sending: s}, nil
}

// sending is one request on its way.
type sending struct {
	ctx     context.Context
	watch   *watch
	request *Request
	// timer is that of the timeout of an http.Client, nil for none.
	timer     *time.Timer
	connected atomic.Bool
	// source is what reading a file failed with: no error of the connection.
	source atomic.Pointer[error]
}

// end frees what the request holds.
func (s *sending) end() {
	s.watch.stop()
	if s.timer != nil {
		s.timer.Stop()
	}
	s.watch.cancel(context.Canceled)
}

// failure is the error of this client for one of net/http.
func (s *sending) failure(err error) error {
	if failed := s.source.Load(); failed != nil {
		return sourceFailure(*failed)
	}
	var wrapped *url.Error
	for errors.As(err, &wrapped) {
		// It would show the URL.
		err = wrapped.Err
	}
	what := "the server cannot be reached"
	if s.connected.Load() {
		what = "the connection broke before the answer came"
	}
	if advice := tlsAdvice(err); advice != "" {
		what += ", for " + advice
	}
	return transportFailure(s.ctx, err, what, s.connected.Load())
}

// sourceFailure is the error for a file that cannot be read. Trying again has no chance.
func sourceFailure(err error) error {
	if known := knownFailure(err); known != nil {
		return known
	}
	return &TransportError{
		Sent: true, final: true, cause: err,
		message: "what is to be uploaded cannot be read: " + err.Error(),
	}
}

// sentBody is a body that net/http reads to send it.
type sentBody struct {
	under   io.ReadCloser
	sending *sending
	closed  atomic.Bool
}

func (b *sentBody) Read(to []byte) (int, error) {
	// What was read before has been taken; a slow file is not the server's fault.
	b.sending.watch.stop()
	n, err := b.under.Read(to)
	// Who closes it while it is read, or ends the call, has a reason of its own.
	if err != nil && !errors.Is(err, io.EOF) && !b.closed.Load() && b.sending.ctx.Err() == nil {
		b.sending.source.CompareAndSwap(nil, &err)
	}
	b.sending.watch.expect(b.sending.request.ReadTimeout, errReadLimit)
	return n, err
}

func (b *sentBody) Close() error {
	b.closed.Store(true)
	return b.under.Close()
}

// watchedBody is the body of an answer; each wait for its bytes is limited.
type watchedBody struct {
	under   io.ReadCloser
	sending *sending
}

func (b *watchedBody) Read(to []byte) (int, error) {
	b.sending.watch.expect(b.sending.request.ReadTimeout, errReadLimit)
	n, err := b.under.Read(to)
	b.sending.watch.stop()
	switch {
	case err == nil || err == io.EOF:
		return n, err
	case errors.Is(err, io.ErrUnexpectedEOF) && b.sending.ctx.Err() == nil:
		return n, err
	}
	return n, transportFailure(b.sending.ctx, err, "the connection broke within the answer", true)
}

func (b *watchedBody) Close() error {
	err := b.under.Close()
	b.sending.end()
	return err
}

// watch ends a request that waits for too long.
type watch struct {
	cancel context.CancelCauseFunc

	mu    sync.Mutex
	timer *time.Timer
}

// expect starts a new wait; a limit of 0 waits for ever.
func (w *watch) expect(most time.Duration, reason error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.halt()
	if most > 0 {
		w.timer = time.AfterFunc(most, func() { w.cancel(reason) })
	}
}

// stop ends the wait.
func (w *watch) stop() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.halt()
}

func (w *watch) halt() {
	if w.timer != nil {
		w.timer.Stop()
		w.timer = nil
	}
}
