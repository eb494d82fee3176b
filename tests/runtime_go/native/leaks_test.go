package kaltura

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// counting is a transport whose connections are counted.
type counting struct {
	*HTTPTransport
	open chan int
}

func newCounting() *counting {
	c := &counting{open: make(chan int, 1)}
	c.open <- 0
	pool := newPool()
	dial := pool.DialContext
	pool.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		made, err := dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		c.open <- <-c.open + 1
		return &countedConn{Conn: made, gone: func() { c.open <- <-c.open - 1 }}, nil
	}
	c.HTTPTransport = NewHTTPTransport(&http.Client{Transport: pool})
	return c
}

func (c *counting) connections() int {
	n := <-c.open
	c.open <- n
	return n
}

type countedConn struct {
	net.Conn
	gone func()
	done bool
}

func (c *countedConn) Close() error {
	if !c.done {
		c.done = true
		c.gone()
	}
	return c.Conn.Close()
}

// settles waits until a condition holds: what was ended needs a moment to end.
func settles(holds func() bool) bool {
	for range 600 {
		if holds() {
			return true
		}
		time.Sleep(20 * time.Millisecond)
	}
	return false
}

// misbehaving is a server that does what the path of a request says.
func misbehaving(t *testing.T) func(n int, w http.ResponseWriter, r *http.Request) {
	return func(_ int, w http.ResponseWriter, r *http.Request) {
		switch word := r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]; word {
		case "cut":
			hijack(t, w, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nETag: \"1\"\r\nContent-Type: video/mp4\r\n\r\n"+`{"a":`)
		case "close":
			hijack(t, w, "")
		case "rubbish":
			hijack(t, w, "SSH-2.0-OpenSSH\r\n\r\n")
		case "length":
			hijack(t, w, "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n1")
		case "chunks":
			hijack(t, w, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n1")
		case "silent":
			_, _ = io.Copy(io.Discard, r.Body)
			<-r.Context().Done()
		case "stuck":
			// A server notices that nobody waits only after it has read everything.
			_, _ = io.Copy(io.Discard, r.Body)
			w.Header().Set("Content-Length", "1000000")
			send(w, strings.Repeat(" ", 5000))
			_ = http.NewResponseController(w).Flush()
			<-r.Context().Done()
		case "endless":
			for piece := strings.Repeat(" ", 64<<10); ; {
				if _, err := io.WriteString(w, piece); err != nil {
					return
				}
			}
		case "redirect":
			w.Header().Set("Location", "http://127.0.0.1:9/")
			w.WriteHeader(http.StatusTemporaryRedirect)
		default:
			w.WriteHeader(http.StatusBadGateway)
			send(w, strings.Repeat("<html>", 10_000))
		}
	}
}

var misdeeds = []string{"cut", "close", "rubbish", "length", "chunks", "silent", "stuck", "endless", "redirect", "page"}

// failAll makes every kind of call against every misdeed; all of them fail.
func failAll(t *testing.T, s *stage, folder string) {
	t.Helper()
	for _, misdeed := range misdeeds {
		for _, cancelled := range []bool{false, true} {
			fail(t, s, folder, misdeed, cancelled)
		}
	}
}

func fail(t *testing.T, s *stage, folder, misdeed string, cancelled bool) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	limits := Timeouts{Connect: time.Minute, Read: 150 * time.Millisecond, Total: 0}
	if cancelled {
		limits.Read = time.Minute
		time.AfterFunc(100*time.Millisecond, cancel)
	}
	do := func(body Body) error {
		c := s.call(false)
		c.url, c.timeouts, c.retry = s.URL+"/"+misdeed, limits, RetryPolicy{Retries: 1}
		if body != nil {
			c.body = body
		}
		_, err := s.engine.do(ctx, &c.exchange)
		return err
	}
	file, err := newMultipartBody([]byte("{}"), []filePart{{"fileData", NewFile("big", io.LimitReader(&endless{piece: make([]byte, 4096)}, 8<<20))}})
	if err != nil {
		t.Fatal(err)
	}
	d := s.download("/" + misdeed)
	d.x.timeouts, d.x.retry = limits, RetryPolicy{Retries: 1}
	target := filepath.Join(folder, misdeed)
	save := func() error {
		if misdeed == "endless" && !cancelled {
			// Files may be of any size: somebody has to stop.
			time.AfterFunc(100*time.Millisecond, cancel)
		}
		_, err := d.Save(ctx, target)
		return err
	}
	for name, err := range map[string]error{"call": do(nil), "upload": do(file), "download": save()} {
		if err == nil || knownFailure(err) == nil {
			t.Errorf("%s, %s, %v: %v", name, misdeed, cancelled, err)
		}
		noSecret(t, shownBy(err))
	}
	left, err := os.ReadDir(folder)
	if err != nil || len(left) > 0 {
		t.Errorf("%s left %v, %v", misdeed, left, err)
	}
}

func TestNothingIsLeftOfCallsThatFailed(t *testing.T) {
	s := newStage(t, misbehaving(t))
	s.Config.ErrorLog = quiet()
	transport := newCounting()
	s.engine.transport.(*HTTPTransport).CloseIdleConnections()
	s.engine.transport = transport.HTTPTransport
	folder := t.TempDir()
	before := runtime.NumGoroutine()
	failAll(t, s, folder)
	transport.CloseIdleConnections()
	if !settles(func() bool { return transport.connections() == 0 }) {
		t.Errorf("%d connections are open", transport.connections())
	}
	s.CloseClientConnections()
	// Those of the server end when they notice.
	if !settles(func() bool { return runtime.NumGoroutine() <= before }) {
		stacks := make([]byte, 1<<20)
		t.Errorf("%d goroutines, before %d\n%s", runtime.NumGoroutine(), before, stacks[:runtime.Stack(stacks, true)])
	}
}

func TestNothingIsLeftOfADownloadThatWasGivenUp(t *testing.T) {
	s := newStage(t, misbehaving(t))
	transport := newCounting()
	s.engine.transport = transport.HTTPTransport
	d := s.download("/stuck")
	stream, err := d.Open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Read(make([]byte, 10)); err != nil || transport.connections() != 1 {
		t.Fatal(err)
	}
	if err := stream.Close(); err != nil || !settles(func() bool { return transport.connections() == 0 }) {
		t.Error(err, transport.connections())
	}
	if _, err := stream.Read(make([]byte, 10)); !errors.Is(err, os.ErrClosed) || stream.Close() != nil {
		t.Error(err)
	}
}

func TestAFolderIsNoTarget(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) { send(w, "1") })
	folder := t.TempDir()
	for _, target := range []string{folder, filepath.Join(folder, "missing", "file"), filepath.Join(folder, "a\x00b")} {
		if _, err := s.download("/x").Save(context.Background(), target); err == nil {
			t.Errorf("%q was written", target)
		}
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
		t.Error(left, err)
	}
}
