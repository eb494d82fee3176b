package kaltura

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// part is what a server reads of a part.
type part struct{ name, file, media, text string }

func parts(t *testing.T, contentType string, body io.Reader) []part {
	t.Helper()
	_, parameters, err := mime.ParseMediaType(contentType)
	if err != nil {
		t.Fatal(err)
	}
	reader := multipart.NewReader(body, parameters["boundary"])
	var read []part
	for {
		next, err := reader.NextRawPart()
		if err == io.EOF {
			return read
		}
		if err != nil {
			t.Error(err)
			return read
		}
		text, err := io.ReadAll(next)
		if err != nil {
			t.Error(err)
		}
		read = append(read, part{next.FormName(), next.FileName(), next.Header.Get("Content-Type"), string(text)})
	}
}

func TestMultipart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "holiday.mp4")
	if err := os.WriteFile(path, []byte("from disk"), 0o600); err != nil {
		t.Fatal(err)
	}
	opened, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	if _, err := opened.Seek(5, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	reader := bytes.NewReader([]byte("skipped, read"))
	if _, err := reader.Seek(9, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	image := FileFromBytes(`C:\pictures\a "b".png`, nil)
	image.ContentType = "image/png"
	body, err := newMultipartBody([]byte(`{"x":1}`), []filePart{
		{"fileData", FileFromPath(path)}, {"resource:fileData", image}, {"seek", NewFile("", opened)},
		{"reader", NewFile("../r", reader)}, {"buffer", NewFile("", bytes.NewBufferString("buffered"))},
		{"sized", NewSizedFile("s", io.LimitReader(strings.NewReader("sized"), 5), 5)},
	})
	if err != nil {
		t.Fatal(err)
	}
	stream, err := body.Open()
	if err != nil {
		t.Fatal(err)
	}
	whole, err := io.ReadAll(stream)
	if err != nil || int64(len(whole)) != body.Len() || stream.Close() != nil {
		t.Errorf("%d bytes, announced %d, %v", len(whole), body.Len(), err)
	}
	if bytes.Contains(whole, []byte(filepath.Dir(path))) || !bytes.HasSuffix(whole, []byte("--\r\n")) {
		t.Error("a local path is sent, or the end is missing")
	}
	wanted := []part{
		{"json", "", "", `{"x":1}`}, {"fileData", "holiday.mp4", "application/octet-stream", "from disk"},
		{"resource:fileData", "a %22b%22.png", "image/png", ""},
		{"seek", "holiday.mp4", "application/octet-stream", "disk"},
		{"reader", "r", "application/octet-stream", "read"},
		{"buffer", "file", "application/octet-stream", "buffered"},
		{"sized", "s", "application/octet-stream", "sized"},
	}
	if got := parts(t, body.ContentType(), bytes.NewReader(whole)); fmt.Sprint(got) != fmt.Sprint(wanted) {
		t.Errorf("\n%v\n%v", got, wanted)
	}
	if body.Repeatable() {
		t.Error("a stream that was read is repeatable")
	}
}

func TestAFileOfUnknownSize(t *testing.T) {
	body, err := newMultipartBody([]byte("{}"), []filePart{{"fileData", NewFile("x", io.MultiReader(strings.NewReader("abc")))}})
	if err != nil || body.Len() != -1 || !body.Repeatable() {
		t.Error(body.Len(), err)
	}
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		if r.ContentLength != -1 || len(r.TransferEncoding) != 1 {
			t.Error("not sent in pieces")
		}
		if got := parts(t, r.Header.Get("Content-Type"), r.Body); len(got) != 2 || got[1].text != "abc" {
			t.Error(got)
		}
		w.WriteHeader(503)
	})
	c := s.call(true)
	c.body = body
	var status *HTTPStatusError
	if _, err := s.do(c); !errors.As(err, &status) || s.calls.Load() != 1 {
		t.Errorf("what can be read once was sent %d times, %v", s.calls.Load(), err)
	}
}

func TestAFileThatCanBeSentAgain(t *testing.T) {
	s := newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		if got := parts(t, r.Header.Get("Content-Type"), r.Body); len(got) != 2 || got[1].text != "abc" || r.ContentLength < 0 {
			t.Error(got)
		}
		if n == 1 {
			w.WriteHeader(503)
		}
		send(w, "1")
	})
	for _, reader := range []io.Reader{strings.NewReader("abc"), onlySeeker{strings.NewReader("abc")}} {
		s.calls.Store(0)
		c := s.call(true)
		var err error
		if c.body, err = newMultipartBody([]byte("{}"), []filePart{{"fileData", NewFile("x", reader)}}); err != nil {
			t.Fatal(err)
		}
		if _, err := s.do(c); err != nil || s.calls.Load() != 2 {
			t.Error(err, s.calls.Load())
		}
	}
}

// onlySeeker hides that a reader can be read at any place.
type onlySeeker struct{ io.ReadSeeker }

// failing fails after some bytes.
type failing struct {
	left int
	err  error
}

func (f *failing) Read(to []byte) (int, error) {
	if f.left == 0 {
		return 0, f.err
	}
	n := min(f.left, len(to))
	f.left -= n
	return n, nil
}

func TestFilesThatCannotBeSent(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) })
	bad := errors.New("the disk is broken")
	folder := t.TempDir()
	growing := filepath.Join(folder, "growing")
	if err := os.WriteFile(growing, []byte("abc"), 0o600); err != nil {
		t.Fatal(err)
	}
	media := FileFromBytes("x", nil)
	media.ContentType = "a\r\nb"
	for name, c := range map[string]struct {
		file *File
		want string
	}{
		"missing":       {FileFromPath(filepath.Join(folder, "missing")), "no such file"},
		"folder":        {FileFromPath(folder), "folder"},
		"name":          {FileFromBytes("a\nb", nil), "control character"},
		"content type":  {media, "control character"},
		"empty struct":  {&File{}, "FileFromPath"},
		"broken":        {NewSizedFile("x", &failing{10, bad}, 100), "disk is broken"},
		"too short":     {NewSizedFile("x", strings.NewReader("abc"), 4), "fewer bytes"},
		"too long":      {NewSizedFile("x", strings.NewReader("abc"), 2), "more bytes"},
		"broken stream": {NewFile("x", &failing{10, bad}), "disk is broken"},
	} {
		calls := 0
		s.engine.onRequest = func(*RequestInfo) { calls++ }
		c2 := s.call(true)
		body, err := newMultipartBody([]byte("{}"), []filePart{{"fileData", c.file}})
		if err == nil {
			c2.body = body
			_, err = s.do(c2)
		}
		var ours Error
		if err == nil || !strings.Contains(err.Error(), c.want) || !errors.As(err, &ours) || calls > 1 {
			t.Errorf("%s: %v, %d attempts", name, err, calls)
		}
		if strings.HasPrefix(name, "broken") && !errors.Is(err, bad) {
			t.Errorf("%s: the cause is lost: %v", name, err)
		}
	}
}

// zeros gives that many zero bytes.
type zeros struct{ left int64 }

func (z *zeros) Read(to []byte) (int, error) {
	if z.left == 0 {
		return 0, io.EOF
	}
	n := min(int64(len(to)), z.left)
	clear(to[:n])
	z.left -= n
	return int(n), nil
}

const large = 300 << 20

// grown returns by how much the memory of the program grew while f ran.
func grown(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return max(after.Sys, before.Sys) - before.Sys
}

func TestALargeUploadTakesLittleMemory(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, r *http.Request) {
		n, err := io.Copy(io.Discard, r.Body)
		if err != nil || n != r.ContentLength || n < large {
			t.Error(n, err)
		}
		send(w, "1")
	})
	more := grown(func() {
		c := s.call(false)
		c.body, _ = newMultipartBody([]byte("{}"), []filePart{{"fileData", NewSizedFile("x", &zeros{large}, large)}})
		if _, err := s.do(c); err != nil {
			t.Error(err)
		}
	})
	t.Logf("%.1f MB", float64(more)/1e6)
	if more > 16<<20 {
		t.Errorf("it took %d bytes", more)
	}
}

func TestALargeDownloadTakesLittleMemory(t *testing.T) {
	s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "video/mp4")
		_, _ = io.Copy(w, &zeros{large})
	})
	path := filepath.Join(t.TempDir(), "large")
	more := grown(func() {
		if size, err := s.download("/file").Save(context.Background(), path); err != nil || size != large {
			t.Error(size, err)
		}
	})
	t.Logf("%.1f MB", float64(more)/1e6)
	if more > 16<<20 {
		t.Errorf("it took %d bytes", more)
	}
}
