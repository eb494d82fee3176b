package kaltura

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestARequestAndItsAnswer(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if r.Method != "POST" || r.ContentLength != int64(len(body)) || r.Header.Get("Content-Type") != "application/json" ||
			r.Header.Get("Accept") != "application/json" || r.Header.Get("Accept-Encoding") != "gzip" ||
			r.Header.Get("User-Agent") != "" || !bytes.Contains(body, []byte(sessionText)) {
			t.Errorf("%v %s", r.Header, body)
		}
		w.Header().Set("X-Me", "front-7")
		w.Header().Add("X-Kaltura-Session", "first")
		w.Header().Add("X-Kaltura-Session", "12, 1600000000")
		send(w, `"pong"`)
	})
	c := s.call(false)
	metadata, err := s.do(c)
	if err != nil || c.text != `"pong"` {
		t.Fatal(c.text, err)
	}
	if metadata.Status != 200 || metadata.Server != "front-7" || metadata.SessionID != "12, 1600000000" ||
		metadata.Attempts != 1 || metadata.Elapsed <= 0 {
		t.Errorf("%+v", metadata)
	}
}

func TestGzip(t *testing.T) {
	packed := func(texts ...string) []byte {
		var all bytes.Buffer
		for _, text := range texts {
			writer := gzip.NewWriter(&all)
			_, _ = writer.Write([]byte(text))
			_ = writer.Close()
		}
		return all.Bytes()
	}
	whole := packed(`"po`, `ng"`)
	for name, c := range map[string]struct {
		body []byte
		want string
	}{
		"two members":      {whole, ""},
		"padding":          {append(bytes.Clone(whole), 0, 0, 0), ""},
		"cut off":          {whole[:len(whole)-4], "cut off"},
		"cut in the head":  {whole[:5], "cut off"},
		"no gzip":          {[]byte(`"pong" that is no gzip`), "not gzip"},
		"rubbish behind":   {append(bytes.Clone(whole), "rubbish that goes on"...), "not gzip"},
		"a wrong checksum": {append(bytes.Clone(whole[:len(whole)-8]), 1, 2, 3, 4, 5, 0, 0, 0), "not gzip"},
		"nothing":          {nil, "empty"},
	} {
		s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(c.body)
		})
		x := s.call(false)
		_, err := s.do(x)
		if c.want == "" && (err != nil || x.text != `"pong"`) || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %q, %v", name, x.text, err)
		}
	}
}

func TestALimitOnTheAnswer(t *testing.T) {
	s := newStage(t, func(n int, w http.ResponseWriter, _ *http.Request) {
		size := 1<<20 - 2
		if n > 1 {
			size++
		}
		w.Header().Set("Content-Encoding", "gzip")
		writer := gzip.NewWriter(w)
		_, _ = fmt.Fprintf(writer, "%q", strings.Repeat("x", size))
		_ = writer.Close()
	})
	if _, err := s.do(s.call(true)); err != nil {
		t.Error(err)
	}
	var malformed *MalformedAnswerError
	if _, err := s.do(s.call(true)); !errors.As(err, &malformed) || !strings.Contains(err.Error(), "1048576") {
		t.Error(err)
	}
	if s.calls.Load() != 2 {
		t.Error("an answer that is too large was asked for again")
	}
}

func TestAnUnknownCompression(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "br")
		send(w, "x")
	})
	var malformed *MalformedAnswerError
	if _, err := s.do(s.call(false)); !errors.As(err, &malformed) || !strings.Contains(err.Error(), "br") {
		t.Error(err)
	}
}

func TestErrorsOfTheAPI(t *testing.T) {
	const refused = `{"objectType":"KalturaAPIException","code":"INVALID_KS","message":"Invalid KS \"` + sessionText + `\""}`
	for status, repeatable := range map[int]bool{200: true, 500: false} {
		s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X-Me", "front-7")
			w.WriteHeader(status)
			send(w, refused)
		})
		_, err := s.do(s.call(repeatable))
		var failed *APIError
		var ours Error
		if !errors.As(err, &failed) || !errors.As(err, &ours) || !errors.Is(err, ErrorCode("INVALID_KS")) ||
			errors.Is(err, ErrorCode("OTHER")) || failed.Metadata.Server != "front-7" || s.calls.Load() != 1 {
			t.Errorf("%+v, %v", failed, err)
		}
		noSecret(t, err.Error(), failed.Args["KSID"])
	}
}

func TestErrorsInHeaders(t *testing.T) {
	for name, c := range map[string]struct{ state, app, code, message string }{
		"state":   {"error-ENTRY_ID_NOT_FOUND", "exiting on error ENTRY_ID_NOT_FOUND - not found", "ENTRY_ID_NOT_FOUND", "not found"},
		"several": {"cached-dispatcher,x, error-X_Y", "", "X_Y", ""},
		"app":     {"", "exiting on error 12 - twelve", "12", "twelve"},
		"said":    {"error-A", "something else", "A", "something else"},
	} {
		s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X-Kaltura", c.state)
			w.Header().Set("X-Kaltura-App", c.app)
			send(w, " \n")
		})
		var failed *APIError
		if _, err := s.do(s.call(false)); !errors.As(err, &failed) || string(failed.Code) != c.code || failed.Message != c.message {
			t.Errorf("%s: %+v, %v", name, failed, err)
		}
	}
}

func TestAnEmptyAnswer(t *testing.T) {
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) {})
	var malformed *MalformedAnswerError
	if _, err := s.do(s.call(false)); !errors.As(err, &malformed) || malformed.Status != 200 {
		t.Error(err)
	}
}

func TestAGatewayThatAnswersInHTML(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusBadGateway)
		send(w, "<html>\n  <h1>Bad gateway</h1> ks="+sessionText+strings.Repeat("x", 1000))
	})
	_, err := s.do(s.call(true))
	var status *HTTPStatusError
	var broken *TransportError
	if !errors.As(err, &status) || !errors.As(err, &broken) || !broken.Sent || status.Status != 502 ||
		!strings.Contains(err.Error(), "502 Bad Gateway, with text/html") || s.calls.Load() != 3 {
		t.Errorf("%v, %d", err, s.calls.Load())
	}
	noSecret(t, err.Error(), status.Excerpt, errors.Unwrap(err).Error())
	if !strings.HasPrefix(status.Excerpt, "<html> <h1>Bad gateway</h1> ks=***") || len(status.Excerpt) > 200 {
		t.Errorf("%q", status.Excerpt)
	}
}

func TestWhatIsRepeated(t *testing.T) {
	half := "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n\"po"
	unframed := "HTTP/1.0 200 OK\r\n\r\n\"po"
	status := func(code int) func(*testing.T, http.ResponseWriter) {
		return func(_ *testing.T, w http.ResponseWriter) { w.WriteHeader(code) }
	}
	raw := func(text string) func(*testing.T, http.ResponseWriter) {
		return func(t *testing.T, w http.ResponseWriter) { hijack(t, w, text) }
	}
	for name, c := range map[string]struct {
		fail     func(*testing.T, http.ResponseWriter)
		repeated bool
	}{
		"429": {status(429), true}, "502": {status(502), true}, "503": {status(503), true}, "504": {status(504), true},
		"500": {status(500), false}, "404": {status(404), false}, "413": {status(413), false},
		"closed":   {raw(""), true},
		"half":     {raw(half), true},
		"unframed": {raw(unframed), true},
		"headers":  {raw("HTTP/1.1 200 OK\r\nContent-Le"), true},
		"rubbish":  {func(_ *testing.T, w http.ResponseWriter) { send(w, "{oops") }, false},
	} {
		for _, repeatable := range []bool{true, false} {
			s := newStage(t, func(n int, w http.ResponseWriter, _ *http.Request) {
				if n == 1 {
					c.fail(t, w)
				} else {
					send(w, `"pong"`)
				}
			})
			_, err := s.do(s.call(repeatable))
			if wanted := c.repeated && repeatable; wanted != (err == nil) || wanted != (s.calls.Load() == 2) {
				t.Errorf("%s, repeatable %v: %d calls, %v", name, repeatable, s.calls.Load(), err)
			}
			if c.repeated && repeatable && (len(s.waits) != 1 || s.waits[0] != 250*time.Millisecond) {
				t.Errorf("%s: waited %v", name, s.waits)
			}
		}
	}
}

func TestWhatWasNeverSentIsAlwaysRepeated(t *testing.T) {
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) {})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = listener.Close()
	attempts := 0
	s.engine.onRequest = func(*RequestInfo) { attempts++ }
	c := s.call(false)
	c.url = "http://" + listener.Addr().String() + "/api_v3/service/media/action/get"
	_, err = s.do(c)
	var broken *TransportError
	if !errors.As(err, &broken) || broken.Sent || attempts != 3 || !strings.Contains(err.Error(), "refused") {
		t.Errorf("%v, %d attempts", err, attempts)
	}
	if len(s.waits) != 2 || s.waits[1] != 500*time.Millisecond {
		t.Error(s.waits)
	}
}

func TestRetryAfter(t *testing.T) {
	for asked, wanted := range map[string]time.Duration{
		"7": 7 * time.Second, "61": -1, "Fri, 13 Nov 2020 20:00:05 GMT": 5 * time.Second,
		"Fri, 13 Nov 2000 20:00:05 GMT": 0, "soon": 250 * time.Millisecond, "-3": 250 * time.Millisecond,
	} {
		s := newStage(t, func(n int, w http.ResponseWriter, _ *http.Request) {
			if n == 1 {
				w.Header().Set("Retry-After", asked)
				w.WriteHeader(503)
			}
			send(w, `1`)
		})
		s.engine.clock.now = func() time.Time { return time.Date(2020, 11, 13, 20, 0, 0, 0, time.UTC) }
		_, err := s.do(s.call(true))
		if (wanted >= 0) != (err == nil) || wanted >= 0 && (len(s.waits) != 1 || s.waits[0] != wanted) {
			t.Errorf("%s: %v, %v", asked, s.waits, err)
		}
	}
}

func TestRedirects(t *testing.T) {
	other := newStage(t, func(int, http.ResponseWriter, *http.Request) { t.Error("the session went to another host") })
	for name, c := range map[string]struct {
		status   int
		location string
		followed bool
	}{
		"307": {307, "/elsewhere", true}, "308": {308, "/elsewhere", true},
		"301": {301, "/elsewhere", false}, "302": {302, "/elsewhere", false}, "303": {303, "/elsewhere", false},
		"other host": {307, other.URL + "/api_v3/x?ks=1", false}, "no http": {307, "ftp://host/", false},
	} {
		s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/elsewhere" {
				body, _ := io.ReadAll(r.Body)
				if r.Method != "POST" || len(body) == 0 {
					t.Error("the POST was not kept")
				}
				send(w, `1`)
				return
			}
			w.Header().Set("Location", c.location)
			w.WriteHeader(c.status)
		})
		_, err := s.do(s.call(true))
		if c.followed != (err == nil) {
			t.Errorf("%s: %v", name, err)
		}
		var status *HTTPStatusError
		if !c.followed && name != "no http" && (!errors.As(err, &status) || status.Status != c.status ||
			!strings.Contains(err.Error(), "service URL") || strings.Contains(err.Error(), "?")) {
			t.Errorf("%s: %v", name, err)
		}
		if s.calls.Load() > 2 {
			t.Errorf("%s: repeated", name)
		}
	}
}

func TestARedirectInCircles(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Location", "/again")
		w.WriteHeader(307)
	})
	var status *HTTPStatusError
	if _, err := s.do(s.call(true)); !errors.As(err, &status) || status.Status != 307 || s.calls.Load() != mostHops+1 {
		t.Error(err, s.calls.Load())
	}
}

func TestTimeouts(t *testing.T) {
	release := make(chan struct{})
	slow := func(n int, w http.ResponseWriter, r *http.Request) {
		if n > 1 {
			w.Header().Set("Content-Length", "100")
			send(w, `"po`)
			_ = http.NewResponseController(w).Flush()
		}
		<-release
	}
	s := newStage(t, slow)
	defer close(release)
	for n := range 2 {
		c := s.call(true)
		c.retry = RetryPolicy{}
		c.timeouts.Read = 300 * time.Millisecond
		_, err := s.do(c)
		var timeout *TimeoutError
		var broken *TransportError
		var waited net.Error
		if !errors.As(err, &timeout) || !timeout.Sent || !errors.As(err, &waited) || !waited.Timeout() ||
			!errors.As(err, &broken) || errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("read %d: %v", n, err)
		}
	}
	c := s.call(true)
	c.timeouts.Total = 300 * time.Millisecond
	_, err := s.do(c)
	var timeout *TimeoutError
	if !errors.As(err, &timeout) || !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "total") {
		t.Error(err)
	}
	if s.calls.Load() != 3 {
		t.Errorf("%d calls", s.calls.Load())
	}
}

func TestTheContext(t *testing.T) {
	release := make(chan struct{})
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) { <-release })
	defer close(release)
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	_, err := s.engine.do(ctx, &s.call(true).exchange)
	var timeout *TimeoutError
	if !errors.As(err, &timeout) || !errors.Is(err, context.DeadlineExceeded) || s.calls.Load() != 1 {
		t.Error(err)
	}
	mine := errors.New("my own reason")
	stopped, stop := context.WithCancelCause(context.Background())
	time.AfterFunc(300*time.Millisecond, func() { stop(mine) })
	_, err = s.engine.do(stopped, &s.call(true).exchange)
	var broken *TransportError
	if !errors.As(err, &broken) || errors.As(err, &timeout) || !errors.Is(err, context.Canceled) || !errors.Is(err, mine) {
		t.Error(err)
	}
	if _, err = s.engine.do(stopped, &s.call(true).exchange); !errors.As(err, &broken) || broken.Sent {
		t.Errorf("sent after the end: %v", err)
	}
	if s.calls.Load() != 2 {
		t.Errorf("%d calls", s.calls.Load())
	}
}

func TestTheContextEndsAWait(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) })
	s.engine.clock = systemClock()
	c := s.call(true)
	c.retry.BaseDelay, c.retry.MaxDelay = time.Hour, time.Hour
	ctx, cancel := context.WithCancel(context.Background())
	s.engine.onResponse = func(*ResponseInfo) { cancel() }
	started := time.Now()
	_, err := s.engine.do(ctx, &c.exchange)
	if !errors.Is(err, context.Canceled) || time.Since(started) > time.Minute {
		t.Error(err)
	}
}

func TestNoAttemptBeyondTheDeadline(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) })
	c := s.call(true)
	c.retry.BaseDelay, c.retry.MaxDelay = time.Hour, time.Hour
	c.timeouts.Total = time.Minute
	var status *HTTPStatusError
	if _, err := s.do(c); !errors.As(err, &status) || s.calls.Load() != 1 || len(s.waits) != 0 {
		t.Error(err, s.calls.Load())
	}
}

func TestHooks(t *testing.T) {
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Trace") != fmt.Sprint(n) {
			t.Error(r.Header)
		}
		if n == 1 {
			w.WriteHeader(503)
		}
		send(w, `1`)
	})
	var told []string
	s.engine.onRequest = func(info *RequestInfo) {
		info.Header.Set("X-Trace", fmt.Sprint(info.Attempt))
		told = append(told, fmt.Sprint(info.Action, " ", info.Method, " ", info.Attempt))
	}
	s.engine.onResponse = func(info *ResponseInfo) {
		told = append(told, fmt.Sprint(info.Action, " ", info.Metadata.Status, " ", info.Err != nil, " ", info.Retry, " ", info.RetryIn))
	}
	if _, err := s.do(s.call(true)); err != nil {
		t.Error(err)
	}
	wanted := "media.get POST 1|media.get 503 true true 250ms|media.get POST 2|media.get 200 false false 0s"
	if strings.Join(told, "|") != wanted {
		t.Error(told)
	}
	for name, value := range map[string]string{"Content-Length": "1", "X-A": "a\r\nb", "a b": "c"} {
		s.engine.onRequest = func(info *RequestInfo) { info.Header[name] = []string{value} }
		var usage *UsageError
		if _, err := s.do(s.call(true)); !errors.As(err, &usage) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLogsShowNoSecret(t *testing.T) {
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		switch {
		case n == 1:
			w.WriteHeader(503)
			send(w, "ks="+sessionText)
		case r.Method == "GET":
			w.WriteHeader(404)
		default:
			send(w, `1`)
		}
	})
	var lines bytes.Buffer
	s.engine.logger = slog.New(slog.NewTextHandler(&lines, &slog.HandlerOptions{Level: slog.LevelDebug}))
	if _, err := s.do(s.call(true)); err != nil {
		t.Error(err)
	}
	file := s.download("/file")
	_, err := file.Open(context.Background())
	if err == nil {
		t.Error("there is a file")
	}
	if lines := lines.String(); strings.Count(lines, "\n") != 4 || !strings.Contains(lines, "attempt follows") ||
		!strings.Contains(lines, "0_abc") || !strings.Contains(lines, hidden) {
		t.Error(lines)
	}
	noSecret(t, lines.String(), err.Error(), file.String())
}

// fakeTransport is a transport that is none of net/http.
type fakeTransport func(ctx context.Context, request *Request) (*Response, error)

func (f fakeTransport) Send(ctx context.Context, request *Request) (*Response, error) {
	return f(ctx, request)
}

func TestATransportOfOnesOwn(t *testing.T) {
	s := newStage(t, func(int, http.ResponseWriter, *http.Request) {})
	plain := s.engine.transport
	defer func() { s.engine.transport = plain }()
	s.engine.transport = fakeTransport(func(_ context.Context, request *Request) (*Response, error) {
		if request.ReadTimeout != 5*time.Second || request.Body.Len() <= 0 {
			t.Errorf("%+v", request)
		}
		return &Response{Status: 200, Header: Header{}, Body: io.NopCloser(strings.NewReader("1"))}, nil
	})
	if _, err := s.do(s.call(false)); err != nil {
		t.Error(err)
	}
	strange := errors.New("a strange error with ks=" + sessionText)
	s.engine.transport = fakeTransport(func(context.Context, *Request) (*Response, error) { return nil, strange })
	_, err := s.do(s.call(false))
	var broken *TransportError
	if !errors.As(err, &broken) || !broken.Sent || !errors.Is(err, strange) {
		t.Error(err)
	}
	noSecret(t, err.Error(), errors.Unwrap(err).Error())
}

func TestAClientOfOnesOwn(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Round") != "1" {
			t.Error(r.Header)
		}
		w.Header().Set("Location", "/x")
		w.WriteHeader(302)
	})
	given := &http.Client{Transport: roundTripper(func(r *http.Request) (*http.Response, error) {
		r.Header.Set("X-Round", "1")
		return http.DefaultTransport.RoundTrip(r)
	})}
	s.engine.transport = NewHTTPTransport(given)
	var status *HTTPStatusError
	if _, err := s.do(s.call(false)); !errors.As(err, &status) || given.CheckRedirect != nil {
		t.Error(err)
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }
