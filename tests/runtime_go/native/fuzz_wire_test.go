package kaltura

import (
	"bytes"
	"io"
	"mime"
	"mime/multipart"
	"net/url"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// checkRedirect follows a Location from a server that may mean harm.
func checkRedirect(t testing.TB, location string) {
	t.Helper()
	const secret = "a-secret-session"
	request := &Request{
		Method: "POST", URL: "http://here.example/api_v3/service/x/action/y?ks=" + secret,
		Header: Header{"Authorization": {secret}, "Accept": {"*/*"}},
	}
	for _, status := range []int{302, 307} {
		header := Header{"Location": {location}}
		next, err := redirected(request, status, header)
		if err != nil && knownFailure(err) == nil || err != nil && strings.Contains(err.Error(), secret) && !strings.Contains(location, secret) {
			t.Fatalf("%q: %T: %v", location, err, err)
		}
		if next != nil {
			there, err := url.Parse(next.URL)
			if err != nil || !strings.EqualFold(there.Hostname(), "here.example") || there.User != nil || there.Port() != "" && there.Port() != "80" && there.Port() != "443" {
				t.Fatalf("%q is followed to %s", location, next.URL)
			}
		}
		if next, err = followed(request, status, header); err != nil && knownFailure(err) == nil {
			t.Fatalf("%q: %T: %v", location, err, err)
		}
		if next == nil {
			continue
		}
		there, err := url.Parse(next.URL)
		if err != nil || there.Scheme != "http" && there.Scheme != "https" {
			t.Fatalf("%q is followed to %s", location, next.URL)
		}
		if !strings.EqualFold(there.Hostname(), "here.example") && (next.Header.Has("Authorization") ||
			strings.Contains(next.URL, secret) && !strings.Contains(location, secret)) {
			t.Fatalf("%q gets the session: %s", location, next.URL)
		}
	}
}

var locationSeeds = []string{
	"/x", "//there.example/x", "https://here.example/x?y#z", "http://here.example:80/", "HTTP://HERE.EXAMPLE/", "http://a:b@here.example@there.example/",
	"http:\\\\there.example", "?a=b", "", "ftp://x/", "http://[::1]:99999/", "http://here.example%2Fthere.example/", "javascript:x", "http://here.example\x00.evil/",
}

// checkHeaders reads headers of answers that say anything.
func checkHeaders(t testing.TB, value string) {
	t.Helper()
	header := Header{}
	for _, name := range []string{
		"X-Kaltura", "X-Kaltura-App", "X-Me", "X-Kaltura-Session", "Content-Type", "Content-Disposition", "Content-Length", "Content-Encoding", "Content-Range", "Etag",
	} {
		header.Set(name, value)
	}
	if err := emptyAnswer(200, header); knownFailure(err) == nil {
		t.Fatalf("%q: %v", value, err)
	}
	_ = metadataOf(200, header, 1, 0)
	stream := &DownloadStream{header: header, offset: 4}
	name := stream.FileName()
	if strings.ContainsAny(name, "/\\\x00\r\n") || name == ".." || name == "." {
		t.Fatalf("%q names a file %q", value, name)
	}
	_, _, _ = stream.ContentType(), stream.Size(), validatorOf(header)
	_ = stream.goesOn(&Response{Status: 206, Header: header})
	f := failure{}
	if f.wants(value, time.Unix(1e9, 0)); f.asked && f.retryAfter < 0 {
		t.Fatalf("%q: %v", value, f.retryAfter)
	}
	if _, err := decompressed(header, strings.NewReader("")); err != nil && knownFailure(err) == nil {
		t.Fatalf("%q: %v", value, err)
	}
}

var headerSeeds = []string{
	"cached,error-X_Y", "exiting on error X_Y - text", `attachment; filename="a b.mp4"`, `a; filename*=UTF-8''%e2%82%ac%2f..%5c`, "12", "-1", "gzip", "bytes 4-9/10",
	"Wed, 21 Oct 2015 07:28:00 GMT", "99999999999999999999", `a; filename="..\\..\\x"; filename*0="/etc/"`, "",
}

// checkMultipart writes a body that a reader of MIME must read as it was meant.
func checkMultipart(t testing.TB, name string, content []byte) {
	t.Helper()
	body, err := newMultipartBody([]byte(`{"a":1}`), []filePart{{"fileData", FileFromBytes(name, content)}})
	if err != nil {
		if knownFailure(err) == nil || !strings.ContainsFunc(name, isUnsafe) {
			t.Fatalf("%q: %v", name, err)
		}
		return
	}
	opened, err := body.Open()
	if err != nil {
		t.Fatal(err)
	}
	whole, err := io.ReadAll(opened)
	if err != nil || int64(len(whole)) != body.Len() {
		t.Fatalf("%d bytes, not %d, %v", len(whole), body.Len(), err)
	}
	_, about, err := mime.ParseMediaType(body.ContentType())
	if err != nil {
		t.Fatal(err)
	}
	reader := multipart.NewReader(bytes.NewReader(whole), about["boundary"])
	for i, wanted := range [][]byte{[]byte(`{"a":1}`), content} {
		part, err := reader.NextPart()
		if err != nil {
			t.Fatalf("%q: %v", name, err)
		}
		if got, err := io.ReadAll(part); err != nil || !bytes.Equal(got, wanted) {
			t.Fatalf("%q, part %d: %q, %v", name, i, got, err)
		}
		if i == 1 && utf8.ValidString(name) && strings.ContainsAny(part.FileName(), "\r\n") {
			t.Fatalf("%q became %q", name, part.FileName())
		}
	}
	if _, err := reader.NextPart(); err != io.EOF {
		t.Fatalf("%q: %v", name, err)
	}
}

var nameSeeds = []string{"a.mp4", `a"b.mp4`, `C:\x\y`, "/etc/passwd", "a\r\nb", "", `a\"`, "ü€😀", "\xff", `a"; name="json`}

func TestDamagedHeaders(t *testing.T) {
	damaged(locationSeeds, 300, func(text []byte) { checkRedirect(t, string(text)) })
	damaged(headerSeeds, 300, func(text []byte) { checkHeaders(t, string(text)) })
	damaged(nameSeeds, 100, func(text []byte) { checkMultipart(t, string(text), text) })
	checkMultipart(t, "a", []byte("\r\n--"+strings.Repeat("0", 32)+"--\r\n"))
}

func FuzzRedirects(f *testing.F) {
	for _, text := range locationSeeds {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, location string) { checkRedirect(t, location) })
}

func FuzzHeaders(f *testing.F) {
	for _, text := range headerSeeds {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, value string) { checkHeaders(t, value) })
}

func FuzzMultipart(f *testing.F) {
	for _, text := range nameSeeds {
		f.Add(text, []byte(text))
	}
	f.Fuzz(func(t *testing.T, name string, content []byte) { checkMultipart(t, name, content) })
}
