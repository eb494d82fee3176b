package kaltura

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"os"
	"strconv"
	"strings"
)

// DownloadStream is the bytes of a file as they arrive: an io.ReadCloser.
//
// A connection that breaks in the middle is resumed where it broke, if the server can do
// that. Otherwise reading returns a [*TransportError] or a [*TimeoutError].
type DownloadStream struct {
	engine *engine
	x      *exchange
	ctx    context.Context
	opened *openedFile
	// header is that of the first answer.
	header  Header
	offset  int64
	stalled int
	err     error
}

// Read implements io.Reader.
func (s *DownloadStream) Read(to []byte) (int, error) {
	for s.err == nil {
		n, err := s.opened.plain.Read(to)
		s.offset += int64(n)
		if n > 0 {
			s.stalled = 0
		}
		size := s.Size()
		switch {
		case size >= 0 && s.offset > size:
			s.err = malformedf("", "the file has more bytes than the %d that were announced", size)
			return n - int(s.offset-size), nil
		case errors.Is(err, io.EOF) && s.offset < size:
			s.resume(readFailure(s.ctx, io.ErrUnexpectedEOF))
		case errors.Is(err, io.EOF):
			s.err = io.EOF
		case err != nil:
			s.resume(readFailure(s.ctx, err))
		}
		if n > 0 || len(to) == 0 {
			return n, nil
		}
	}
	return 0, s.err
}

// Close stops; what was not read is not fetched.
func (s *DownloadStream) Close() error {
	if s.err == nil {
		s.err = NewUsageError("the download is closed", os.ErrClosed)
	}
	return s.opened.close()
}

// resume goes on after a failure, or keeps it for the next reading.
func (s *DownloadStream) resume(broken error) {
	_ = s.opened.close()
	opened, err := s.engine.resumeFile(s, broken)
	if err != nil {
		s.err = err
		return
	}
	s.opened = opened
}

// Metadata returns what is known of the answer besides the file.
func (s *DownloadStream) Metadata() *ResponseMetadata { return s.opened.metadata }

// Header returns the headers of the answer.
func (s *DownloadStream) Header() Header { return s.header }

// ContentType returns the media type of the file, without parameters; "" if it is not
// known.
func (s *DownloadStream) ContentType() string {
	kind, _, _ := strings.Cut(s.header.Get("Content-Type"), ";")
	return strings.ToLower(strings.TrimSpace(kind))
}

// Size returns the number of bytes, -1 if it is not known before the end.
func (s *DownloadStream) Size() int64 {
	size, err := strconv.ParseInt(s.header.Get("Content-Length"), 10, 64)
	if err != nil || s.header.Has("Content-Encoding") {
		return -1
	}
	return size
}

// FileName returns the name that the server gives the file, without any folder; "" for
// none.
func (s *DownloadStream) FileName() string {
	_, parameters, err := mime.ParseMediaType(s.header.Get("Content-Disposition"))
	if err != nil {
		return ""
	}
	name := parameters["filename"]
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	if name == "." || name == ".." || strings.ContainsFunc(name, isUnsafe) {
		return ""
	}
	return name
}

// resumeFile goes on with a file whose connection broke. The error is the one that it
// broke with, if it cannot be resumed.
func (e *engine) resumeFile(s *DownloadStream, broken error) (*openedFile, error) {
	a := e.begin(s.ctx, s.x)
	a.lift()
	a.number = s.stalled
	validator := validatorOf(s.header)
	var over *TransportError
	if validator == "" || !errors.As(broken, &over) {
		a.release()
		return nil, redactError(broken, a)
	}
	request := a.resumption(s, validator)
	for err := broken; ; {
		a.number++
		broken = redactError(broken, a)
		_ = a.failed(err, request, nil, nil)
		if !a.repeat {
			a.release()
			return nil, broken
		}
		if over := a.wait(); over != nil {
			a.release()
			return nil, over
		}
		a.since = e.clock.now()
		response, failed := e.send(a.ctx, request)
		if failed != nil {
			err = failed
			continue
		}
		if s.goesOn(response) {
			s.stalled = a.number
			return &openedFile{
				body: response.Body, plain: response.Body, header: response.Header,
				metadata: a.metadata(response.Status, response.Header), url: request.URL, release: a.release,
			}, nil
		}
		_ = response.Body.Close()
		if response.Status < http.StatusInternalServerError {
			// It has changed, or its server knows no ranges.
			a.release()
			return nil, redactError(broken, a)
		}
		err = statusError(response.Status, response.Header, nil)
	}
}

// goesOn tells whether an answer is the rest of the file.
func (s *DownloadStream) goesOn(response *Response) bool {
	place, total, _ := strings.Cut(response.Header.Get("Content-Range"), "/")
	size := s.Size()
	return response.Status == http.StatusPartialContent && isPlain(response.Header) &&
		strings.HasPrefix(place, fmt.Sprintf("bytes %d-", s.offset)) &&
		(size < 0 || total == "" || total == "*" || total == strconv.FormatInt(size, 10))
}

// isPlain tells whether a body is not compressed.
func isPlain(header Header) bool {
	coding := strings.ToLower(strings.TrimSpace(header.Get("Content-Encoding")))
	return coding == "" || coding == "identity"
}

// resumption is the request for the rest of a file.
func (a *attempts) resumption(s *DownloadStream, validator string) *Request {
	request := a.request(http.MethodGet, "*/*", "identity")
	if s.opened.url != request.URL {
		// What the caller added stays with the server that it was meant for.
		request.Header = Header{"Accept": {"*/*"}, "Accept-Encoding": {"identity"}}
		request.URL = s.opened.url
	}
	request.Header.Set("Range", fmt.Sprintf("bytes=%d-", s.offset))
	request.Header.Set("If-Range", validator)
	a.url = request.URL
	return request
}

// validatorOf is what proves that a file is still the same, "" when nothing does.
func validatorOf(header Header) string {
	if !isPlain(header) {
		return ""
	}
	if tag := header.Get("Etag"); tag != "" && !strings.HasPrefix(tag, "W/") {
		return tag
	}
	return header.Get("Last-Modified")
}
