package kaltura

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

// endless repeats some bytes for ever, and counts what was taken.
type endless struct {
	head, piece []byte
	taken       int64
	closed      bool
}

func (e *endless) Read(to []byte) (int, error) {
	if len(e.head) == 0 {
		e.head = e.piece
	}
	n := copy(to, e.head)
	e.head = e.head[n:]
	e.taken += int64(n)
	if e.taken > 1<<30 {
		return 0, errors.New("nobody stopped")
	}
	return n, nil
}

func (e *endless) Close() error {
	e.closed = true
	return nil
}

func TestBodiesWithoutAnEnd(t *testing.T) {
	var empty, bomb bytes.Buffer
	_ = gzip.NewWriter(&empty).Close()
	writer := gzip.NewWriter(&bomb)
	_, _ = writer.Write(make([]byte, 1<<20))
	_ = writer.Close()
	stored := append(bytes.Clone(empty.Bytes()[:10]), bytes.Repeat([]byte{0, 0, 0, 0xff, 0xff}, 1000)...)
	for name, c := range map[string]struct {
		coding string
		body   *endless
	}{
		"text":          {"", &endless{piece: []byte("x")}},
		"blanks":        {"", &endless{piece: bytes.Repeat([]byte(" "), 4096)}},
		"bombs":         {"gzip", &endless{piece: bomb.Bytes()}},
		"empty members": {"gzip", &endless{piece: bytes.Repeat(empty.Bytes(), 100)}},
		"padding":       {"gzip", &endless{head: empty.Bytes(), piece: make([]byte, 4096)}},
		"empty blocks":  {"gzip", &endless{head: stored, piece: stored[10:]}},
		"a name":        {"gzip", &endless{head: []byte{31, 139, 8, 8, 0, 0, 0, 0, 0, 0}, piece: []byte("name")}},
	} {
		client, err := New("http://host", WithMaxAnswerSize(1<<20), WithTransport(fakeTransport(
			func(context.Context, *Request) (*Response, error) {
				header := Header{"Content-Length": {"9999999999999"}}
				if c.coding != "" {
					header.Set("Content-Encoding", c.coding)
				}
				return &Response{Status: 200, Header: header, Body: c.body}, nil
			})))
		if err != nil {
			t.Fatal(err)
		}
		_, err = Call[string](context.Background(), client, &Action{Service: "x", Name: "y", Classes: &noClasses}, nil, nil)
		onlyTyped(t, err)
		if err == nil || !c.body.closed || c.body.taken > 8<<20 {
			t.Errorf("%s: %v after %d bytes, closed %v", name, err, c.body.taken, c.body.closed)
		}
	}
}

func TestDamagedGzip(t *testing.T) {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	writer.Name = "name"
	_, _ = io.WriteString(writer, strings.Repeat("an answer ", 50))
	_ = writer.Close()
	damaged([]string{packed.String(), packed.String() + packed.String()}, 1000, func(body []byte) {
		response := &Response{Status: 200, Header: Header{"Content-Encoding": {"gzip"}}, Body: io.NopCloser(bytes.NewReader(body))}
		_, err := readAnswer(context.Background(), response, 1<<20)
		if err != nil && knownFailure(err) == nil {
			t.Fatalf("%T: %v", err, err)
		}
	})
}

func TestWhatRetryAfterMayAskFor(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for value, wanted := range map[string]bool{
		"": true, "x": true, "-1": true, "0": true, "5": true, "61": false, "4294967296": false, "99999999999999999999": false,
		strings.Repeat("9", 100_000): false, "Fri, 31 Dec 9999 23:59:59 GMT": false, "Thu, 01 Jan 1970 00:00:00 GMT": true,
		"1e3": true, "5 5": true, "\xff": true,
	} {
		f := failure{transient: true, rewindable: true}
		f.wants(value, now)
		wait, again := DefaultRetryPolicy().delay(1, f, true, func() float64 { return 0.5 })
		if again != wanted || wait < 0 || again && wait > time.Minute {
			t.Errorf("%.40s: %v, %v", value, wait, again)
		}
	}
}

func TestResumedFilesAreTheSame(t *testing.T) {
	for name, c := range map[string]struct {
		header Header
		rest   string
		good   bool
	}{
		"right":          {Header{"Content-Range": {"bytes 4-9/10"}}, "456789", true},
		"without total":  {Header{"Content-Range": {"bytes 4-9/*"}}, "456789", true},
		"packed":         {Header{"Content-Range": {"bytes 4-9/10"}, "Content-Encoding": {"gzip"}}, "456789", false},
		"of another":     {Header{"Content-Range": {"bytes 4-99/100"}}, "456789", false},
		"elsewhere":      {Header{"Content-Range": {"bytes 3-9/10"}}, "3456789", false},
		"longer":         {Header{"Content-Range": {"bytes 4-9/10"}}, "456789abc", false},
		"shorter, alive": {Header{"Content-Range": {"bytes 4-9/10"}}, "45", false},
	} {
		n := 0
		client, err := New("http://host", WithTransport(fakeTransport(func(context.Context, *Request) (*Response, error) {
			n++
			if n == 1 {
				broken := io.MultiReader(strings.NewReader("0123"), &cutOff{})
				header := Header{"Content-Length": {"10"}, "Etag": {`"1"`}, "Content-Type": {"video/mp4"}}
				return &Response{Status: 200, Header: header, Body: io.NopCloser(broken)}, nil
			}
			return &Response{Status: 206, Header: c.header, Body: io.NopCloser(strings.NewReader(c.rest))}, nil
		})))
		if err != nil {
			t.Fatal(err)
		}
		client.engine.clock.sleep = func(context.Context, time.Duration) {}
		client.defaults = append(client.defaults, WithRetry(RetryPolicy{Retries: 2}))
		found, err := client.download(&Action{Service: "data", Name: "serve", Classes: &noClasses}, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := found.Bytes(context.Background())
		if (err == nil) != c.good || c.good && string(got) != "0123456789" || err != nil && knownFailure(err) == nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

type cutOff struct{}

func (*cutOff) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }
