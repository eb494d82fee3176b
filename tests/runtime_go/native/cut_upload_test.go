package kaltura

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

// scissors is a listener that cuts one connection when that many bytes have come in.
type scissors struct {
	net.Listener
	mu   sync.Mutex
	left int
}

func (s *scissors) Accept() (net.Conn, error) {
	made, err := s.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &cutConn{made, s}, nil
}

// after cuts the connection that the next bytes come from, after that many.
func (s *scissors) after(bytes int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left = bytes
}

type cutConn struct {
	net.Conn
	by *scissors
}

func (c *cutConn) Read(to []byte) (int, error) {
	c.by.mu.Lock()
	left := c.by.left
	c.by.mu.Unlock()
	if left > 0 && len(to) > left {
		to = to[:left]
	}
	n, err := c.Conn.Read(to)
	c.by.mu.Lock()
	defer c.by.mu.Unlock()
	if c.by.left > 0 {
		if c.by.left -= n; c.by.left <= 0 {
			_ = c.Conn.Close()
		}
	}
	return n, err
}

// store is what a server of uploads has on its disk.
type store struct {
	// mu is held by one request from its first byte to its last: what came late of one that broke
	// must not undo what came after it.
	mu   sync.Mutex
	data []byte
	full bool
	// keeps tells that what came of a chunk stays when the connection breaks.
	keeps bool
}

func (s *store) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	given := map[string]any{}
	if strings.HasSuffix(r.URL.Path, "/upload") && !s.upload(r, given) {
		return
	}
	status := map[bool]int{false: 1, true: 2}[s.full]
	send(w, fmt.Sprintf(`{"id":"0_tok","status":%d,"uploadedFileSize":%d,"objectType":"KalturaUploadToken"}`, status, len(s.data)))
}

func (s *store) upload(r *http.Request, given map[string]any) bool {
	_, about, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	body := multipart.NewReader(r.Body, about["boundary"])
	part, err := body.NextPart()
	if err == nil {
		err = json.NewDecoder(part).Decode(&given)
	}
	if err == nil {
		part, err = body.NextPart()
	}
	if err != nil {
		return false
	}
	data, err := io.ReadAll(part)
	if err == nil {
		_, err = body.NextPart()
	}
	whole := errors.Is(err, io.EOF)
	if whole || s.keeps {
		at := 0
		if given["resume"] == true {
			number, _ := given["resumeAt"].(float64)
			at = int(number)
		}
		if at > len(s.data) {
			return false
		}
		s.data = append(s.data[:at:at], data...)
	}
	s.full = s.full || whole && given["finalChunk"] == true
	return whole
}

func TestAnUploadThatIsCutAnywhere(t *testing.T) {
	content := make([]byte, 64<<10)
	for i := range content {
		content[i] = byte(i * i >> 7)
	}
	s := newStage(t, nil)
	for _, keeps := range []bool{false, true} {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		cutter := &scissors{Listener: listener}
		var held *store
		server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { held.ServeHTTP(w, r) }), ErrorLog: quiet()}
		go func() { _ = server.Serve(cutter) }()
		client, err := New("http://"+listener.Addr().String(), WithTransport(s.engine.transport))
		if err != nil {
			t.Fatal(err)
		}
		client.engine.clock = s.engine.clock
		done := 0
		for cut := 1 << 10; cut < 68<<10; cut += 1 << 10 {
			for _, once := range []bool{false, true} {
				held = &store{keeps: keeps}
				cutter.after(cut)
				file := FileFromBytes("a.mp4", content)
				if once {
					file = NewFile("a.mp4", io.MultiReader(bytes.NewReader(content)))
				}
				_, err := Upload[*uploadToken](context.Background(), client, &noClasses, file, WithChunkSize(16<<10))
				switch {
				case err == nil && held.full && bytes.Equal(held.data, content):
					done++
				case err == nil || knownFailure(err) == nil:
					t.Errorf("cut at %d, keeps %v, once %v: %v, %d bytes", cut, keeps, once, err, len(held.data))
				}
			}
		}
		if done < 100 {
			t.Errorf("only %d of 134 uploads were finished", done)
		}
		_ = server.Close()
	}
}

func TestWhatAnUploadTokenMayClaim(t *testing.T) {
	for claim, good := range map[string]bool{
		"0": true, "12": true, "-1": false, "-9223372036854775808": false, "1e300": false, `"NaN"`: false, "21": false, "26": false, "10.5": false,
	} {
		u := newUploadServer(t)
		u.fail = func(n int, action string, w http.ResponseWriter, r *http.Request) bool {
			switch {
			case n == 2 && action == "upload":
				hijack(t, w, "")
			case n == 3 && action == "get":
				if good {
					u.data = bytes.Clone(uploaded)
				}
				send(w, `{"id":"0_tok","status":1,"uploadedFileSize":`+claim+`,"objectType":"KalturaUploadToken"}`)
			default:
				return false
			}
			return true
		}
		_, err := upload(t, u, FileFromBytes("a.mp4", uploaded), WithChunkSize(20))
		var malformed *MalformedAnswerError
		if good != (err == nil) || good && !bytes.Equal(u.data, uploaded) || !good && !errors.As(err, &malformed) {
			t.Errorf("%s: %v, %q", claim, err, u.data)
		}
	}
	for _, start := range []string{
		`{"status":1}`, `{"id":"","status":1}`, `{"id":"a","uploadedFileSize":-3}`, `{"id":"a","uploadedFileSize":1e18}`, `null`, `{"id":{}}`,
	} {
		u := newUploadServer(t)
		u.fail = func(_ int, action string, w http.ResponseWriter, _ *http.Request) bool {
			if action == "add" {
				send(w, start)
			}
			return action == "add"
		}
		if _, err := upload(t, u, FileFromBytes("a.mp4", uploaded)); err == nil || knownFailure(err) == nil {
			t.Errorf("%s: %v", start, err)
		}
	}
}

// TestAServerThatGoesBackAndForth must not keep an upload alive for ever.
func TestAServerThatGoesBackAndForth(t *testing.T) {
	u := newUploadServer(t)
	back := 0
	u.fail = func(n int, action string, w http.ResponseWriter, _ *http.Request) bool {
		if n > 1000 {
			t.Error("it never ends")
			w.WriteHeader(http.StatusNotFound)
			return true
		}
		switch action {
		case "upload":
			hijack(t, w, "")
		case "get":
			back++
			send(w, fmt.Sprintf(`{"id":"0_tok","status":1,"uploadedFileSize":%d,"objectType":"KalturaUploadToken"}`, back%2*5))
		default:
			return false
		}
		return true
	}
	before := time.Now()
	_, err := upload(t, u, FileFromBytes("a.mp4", uploaded), WithChunkSize(10))
	var broken *TransportError
	if !errors.As(err, &broken) || u.calls.Load() > 20 {
		t.Errorf("%v after %d calls, %v", err, u.calls.Load(), time.Since(before))
	}
}
