package kaltura

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestADownload(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		if r.Method != "GET" || r.ContentLength != 0 || r.URL.Query().Get("ks") != sessionText ||
			r.Header.Get("Accept-Encoding") != "identity" || r.Header.Get("Content-Type") != "" {
			t.Error(r.Method, r.URL, r.Header)
		}
		w.Header().Set("Content-Type", "Text/Plain; charset=utf-8")
		w.Header().Set("Content-Disposition", `attachment; filename="../a/b.txt"`)
		w.Header().Set("X-Me", "front-7")
		send(w, "hello")
	})
	file := s.download("/file")
	if !strings.Contains(file.URL(), quote(sessionText)) || s.calls.Load() != 0 {
		t.Error("no URL, or something was sent")
	}
	noSecret(t, file.String())
	stream, err := file.Open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(stream)
	if err != nil || string(text) != "hello" || stream.Size() != 5 || stream.ContentType() != "text/plain" ||
		stream.FileName() != "b.txt" || stream.Metadata().Server != "front-7" || stream.Header().Get("x-me") != "front-7" {
		t.Errorf("%q %v %+v", text, err, stream)
	}
	if err := stream.Close(); err != nil {
		t.Error(err)
	}
	if _, err := stream.Read(make([]byte, 1)); err == nil {
		t.Error("it reads on")
	}
	if got, err := file.Bytes(context.Background()); err != nil || string(got) != "hello" {
		t.Error(got, err)
	}
	var written bytes.Buffer
	if size, err := file.CopyTo(context.Background(), &written); err != nil || size != 5 || written.String() != "hello" {
		t.Error(size, err)
	}
}

func TestErrorsOfDownloads(t *testing.T) {
	type handler = func(w http.ResponseWriter)
	header := func(status int, kind, state, app, body string) handler {
		return func(w http.ResponseWriter) {
			for name, value := range map[string]string{"Content-Type": kind, "X-Kaltura": state, "X-Kaltura-App": app} {
				if value != "" {
					w.Header().Set(name, value)
				}
			}
			w.WriteHeader(status)
			send(w, body)
		}
	}
	const refusedJSON = `{"objectType":"KalturaAPIException","code":"INVALID_KS","message":"no"}`
	for name, c := range map[string]struct {
		handler
		code string
	}{
		"200 with headers": {header(200, "text/xml", "error-ENTRY_ID_NOT_FOUND", "exiting on error ENTRY_ID_NOT_FOUND - x", ""), "ENTRY_ID_NOT_FOUND"},
		"404 with headers": {header(404, "", "error-X", "", ""), "X"},
		"json error":       {header(200, "application/json", "", "", refusedJSON), "INVALID_KS"},
		"json, status 500": {header(500, "application/json", "", "", refusedJSON), "INVALID_KS"},
		"a page":           {header(404, "text/html", "", "", "<html>not here</html>"), "404"},
		"nothing":          {header(404, "", "", "", ""), "404"},
	} {
		s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) { c.handler(w) })
		_, err := s.download("/file").Open(context.Background())
		var refused *APIError
		var status *HTTPStatusError
		if errors.As(err, &refused) {
			if string(refused.Code) != c.code || refused.Metadata == nil {
				t.Errorf("%s: %v", name, err)
			}
		} else if !errors.As(err, &status) || fmt.Sprint(status.Status) != c.code {
			t.Errorf("%s: %v", name, err)
		}
		if s.calls.Load() != 1 {
			t.Errorf("%s: %d calls", name, s.calls.Load())
		}
	}
	for name, text := range map[string]string{"empty": "", "xml": "<xml><result><objectType>x</objectType></result></xml>", "json": `{"a":1}`} {
		s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			send(w, text)
		})
		if got, err := s.download("/file").Bytes(context.Background()); err != nil || string(got) != text {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestTheXMLErrorOfADownload(t *testing.T) {
	const text = "<?xml version=\"1.0\"?>\n<xml><result><error><code>X</code><message>m</message></error></result></xml>"
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/xml")
		send(w, text)
	})
	file := s.download("/file")
	file.x.decode = func(body []byte, format AnswerFormat) (decoded, error) {
		if format != AnswerXML || string(body) != text {
			t.Errorf("%d %s", format, body)
		}
		return decoded{}, &APIError{Code: "X"}
	}
	if _, err := file.Open(context.Background()); !errors.Is(err, ErrorCode("X")) {
		t.Error(err)
	}
}

func TestADownloadIsRedirectedAnywhere(t *testing.T) {
	other := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" || r.Header.Get("Accept") == "" || r.Method != "GET" {
			t.Error(r.Header)
		}
		send(w, "from elsewhere")
	})
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer x" {
			t.Error(r.Header)
		}
		w.Header().Set("Location", other.URL+"/x")
		if n == 1 {
			w.Header().Set("Location", "/again")
		}
		w.WriteHeader(301 + n)
	})
	file := s.download("/file")
	file.x.header.Set("Authorization", "Bearer x")
	if got, err := file.Bytes(context.Background()); err != nil || string(got) != "from elsewhere" {
		t.Error(string(got), err)
	}
}

func TestADownloadIsTriedAgain(t *testing.T) {
	s := newStage(t, func(n int, w http.ResponseWriter, _ *http.Request) {
		if n < 3 {
			w.WriteHeader(503)
		}
		send(w, "x")
	})
	if got, err := s.download("/file").Bytes(context.Background()); err != nil || string(got) != "x" || len(s.waits) != 2 {
		t.Error(got, err)
	}
}

// ranged serves a text that breaks off after each piece, and goes on where it is asked to.
func ranged(t *testing.T, text string, piece int, tag string) *stage {
	return newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		from := 0
		if n > 1 {
			if _, err := fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &from); err != nil || r.Header.Get("If-Range") != tag {
				t.Error(r.Header)
			}
			w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, len(text)-1, len(text)))
		}
		w.Header().Set("Content-Type", "video/mp4")
		w.Header().Set("Etag", tag)
		w.Header().Set("Content-Length", fmt.Sprint(len(text)-from))
		if n > 1 {
			w.WriteHeader(http.StatusPartialContent)
		}
		send(w, text[from:min(len(text), from+piece)])
		_ = http.NewResponseController(w).Flush()
		if from+piece < len(text) {
			panic(http.ErrAbortHandler)
		}
	})
}

func TestADownloadThatBreaksIsResumed(t *testing.T) {
	text := strings.Repeat("0123456789", 1000)
	s := ranged(t, text, 3000, `"tag"`)
	if got, err := s.download("/file").Bytes(context.Background()); err != nil || string(got) != text || s.calls.Load() != 4 {
		t.Errorf("%d bytes, %v, %d calls", len(got), err, s.calls.Load())
	}
	if len(s.waits) != 3 || s.waits[2] != 250*time.Millisecond {
		t.Error(s.waits)
	}
}

func TestADownloadThatCannotBeResumed(t *testing.T) {
	for name, tag := range map[string]string{"nothing proves that it is the same": "", "a weak tag": `W/"x"`} {
		s := ranged(t, strings.Repeat("x", 10000), 3000, tag)
		var broken *TransportError
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, []byte("old"), 0o640); err != nil {
			t.Fatal(err)
		}
		if _, err := s.download("/file").Save(context.Background(), path); !errors.As(err, &broken) || s.calls.Load() != 1 {
			t.Errorf("%s: %v, %d calls", name, err, s.calls.Load())
		}
		if old, err := os.ReadFile(path); string(old) != "old" || err != nil {
			t.Errorf("the file was damaged: %q", old)
		}
		if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 1 {
			t.Error("rubbish was left")
		}
	}
	changed := newStage(t, func(n int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "video/mp4")
		w.Header().Set("Etag", fmt.Sprintf(`"%d"`, n))
		w.Header().Set("Content-Length", "100")
		send(w, "x")
	})
	var broken *TransportError
	if _, err := changed.download("/file").Bytes(context.Background()); !errors.As(err, &broken) || changed.calls.Load() != 2 {
		t.Error(err, changed.calls.Load())
	}
}

func TestAFileIsReplacedInOneStep(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) { send(w, "new") })
	folder := t.TempDir()
	old := filepath.Join(folder, "old")
	if err := os.WriteFile(old, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{old, filepath.Join(folder, "fresh")} {
		if size, err := s.download("/file").Save(context.Background(), path); err != nil || size != 3 {
			t.Error(size, err)
		}
		if text, err := os.ReadFile(path); string(text) != "new" || err != nil {
			t.Error(string(text), err)
		}
	}
	if info, _ := os.Stat(old); info.Mode().Perm() != 0o600 {
		t.Error(info.Mode())
	}
	if _, err := s.download("/file").Save(context.Background(), filepath.Join(folder, "none", "x")); err == nil {
		t.Error("written into a folder that is not there")
	}
	if entries, _ := os.ReadDir(folder); len(entries) != 2 {
		t.Error(entries)
	}
}

func TestTheContextEndsADownload(t *testing.T) {
	release := make(chan struct{})
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "video/mp4")
		w.Header().Set("Etag", `"tag"`)
		w.Header().Set("Content-Length", "100")
		send(w, "x")
		_ = http.NewResponseController(w).Flush()
		<-release
	})
	defer close(release)
	ctx, cancel := context.WithCancel(context.Background())
	stream, err := s.download("/file").Open(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	time.AfterFunc(50*time.Millisecond, cancel)
	if _, err := io.ReadAll(stream); !errors.Is(err, context.Canceled) || s.calls.Load() != 1 {
		t.Error(err, s.calls.Load())
	}
}

func TestTheTotalTimeoutEndsWithTheHead(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "video/mp4")
		for range 5 {
			send(w, "x")
			_ = http.NewResponseController(w).Flush()
			time.Sleep(200 * time.Millisecond)
		}
	})
	file := s.download("/file")
	file.x.timeouts.Total = 600 * time.Millisecond
	if got, err := file.Bytes(context.Background()); err != nil || string(got) != "xxxxx" {
		t.Error(string(got), err)
	}
	file.x.timeouts.Total, file.x.timeouts.Read = 0, 100*time.Millisecond
	var timeout *TimeoutError
	if _, err := file.Bytes(context.Background()); !errors.As(err, &timeout) {
		t.Error(err)
	}
}

func TestNamesOfFiles(t *testing.T) {
	for header, wanted := range map[string]string{
		`attachment; filename="a.mp4"`:               "a.mp4",
		`attachment; filename*=UTF-8''%e4%be%8b.mp4`: "\u4f8b.mp4",
		`attachment; filename="../../etc/passwd"`:    "passwd",
		`attachment; filename="C:\\x\\y.txt"`:        "y.txt",
		`attachment; filename=".."`:                  "",
		"inline":                                     "",
		"":                                           "",
		`attachment; filename="unclosed`:             "",
	} {
		stream := &DownloadStream{header: Header{"Content-Disposition": {header}}}
		if got := stream.FileName(); got != wanted {
			t.Errorf("%s: %q", header, got)
		}
	}
	if size := (&DownloadStream{header: Header{"Content-Length": {"5"}, "Content-Encoding": {"gzip"}}}).Size(); size != -1 {
		t.Error(size)
	}
}

func TestEndlessAndStrangeRedirectsOfDownloads(t *testing.T) {
	for location, calls := range map[string]int32{"/again": mostFileHops + 1, "file:///etc/passwd": 1, "http://": 1, "%zz": 1} {
		s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", location)
			w.WriteHeader(302)
		})
		var broken *TransportError
		if _, err := s.download("/file").Open(context.Background()); !errors.As(err, &broken) || s.calls.Load() != calls {
			t.Errorf("%s: %v, %d calls", location, err, s.calls.Load())
		}
	}
}

func TestADownloadThatIsCompressedAlthoughNotAskedFor(t *testing.T) {
	text := strings.Repeat("0123456789", 100000)
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	_, _ = writer.Write([]byte(text))
	_ = writer.Close()
	s := newStage(t, func(n int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Type", "text/plain")
		w.Header().Set("Etag", `"tag"`)
		if n == 1 {
			_, _ = w.Write(packed.Bytes())
		} else {
			_, _ = w.Write(packed.Bytes()[:packed.Len()/2])
		}
	})
	if got, err := s.download("/file").Bytes(context.Background()); err != nil || string(got) != text {
		t.Errorf("%d bytes, %v", len(got), err)
	}
	var broken *TransportError
	if _, err := s.download("/file").Bytes(context.Background()); !errors.As(err, &broken) || s.calls.Load() != 2 {
		t.Errorf("half of it: %v, %d calls", err, s.calls.Load())
	}
}

func TestADownloadThatNeverGetsOnEnds(t *testing.T) {
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if n > 1 {
			hijack(t, w, "")
			return
		}
		w.Header().Set("Content-Type", "video/mp4")
		w.Header().Set("Etag", `"tag"`)
		w.Header().Set("Content-Length", "100")
		send(w, "x")
	})
	var broken *TransportError
	got, err := s.download("/file").Bytes(context.Background())
	if !errors.As(err, &broken) || s.calls.Load() != 3 || string(got) != "x" {
		t.Error(string(got), err, s.calls.Load())
	}
	noSecret(t, err.Error())
}

func TestAResumptionStaysWithItsServer(t *testing.T) {
	other := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" {
			t.Error("authorization went elsewhere")
		}
		w.Header().Set("Content-Type", "video/mp4")
		w.Header().Set("Last-Modified", "Fri, 13 Nov 2020 20:00:05 GMT")
		if n == 1 {
			w.Header().Set("Content-Length", "2")
			send(w, "x")
			return
		}
		w.Header().Set("Content-Range", "bytes 1-1/2")
		w.WriteHeader(http.StatusPartialContent)
		send(w, "y")
	})
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Location", other.URL+"/x")
		w.WriteHeader(302)
	})
	file := s.download("/file")
	file.x.header.Set("Authorization", "Bearer x")
	if got, err := file.Bytes(context.Background()); err != nil || string(got) != "xy" || s.calls.Load() != 1 {
		t.Error(string(got), err)
	}
}
