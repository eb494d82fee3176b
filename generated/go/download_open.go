package kaltura

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"regexp"
	"sync"
)

const (
	// sniffed is how much of a file that may be an error is looked at.
	sniffed = 512
	// largestError is the most bytes that an error of the API can have.
	largestError = 1_000_000
)

var (
	textual = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)xml|json|html|text/plain`)
	})
	xmlError = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^\s*(?:<\?xml[^>]*>)?\s*<xml>\s*` +
			`(?:<executionTime>[^<]*</executionTime>\s*)?<result>\s*<error>`)
	})
)

// openedFile is a file whose bytes can be read.
type openedFile struct {
	body     io.ReadCloser
	plain    io.Reader
	header   Header
	metadata *ResponseMetadata
	// url is where redirects ended.
	url string
	// release ends the request.
	release context.CancelFunc
}

func (o *openedFile) close() error {
	err := o.body.Close()
	o.release()
	return err
}

// openFile fetches the head of a file: it follows redirects, notices errors, and tries
// again. Errors: those of do.
func (e *engine) openFile(ctx context.Context, x *exchange) (*openedFile, error) {
	a := e.begin(ctx, x)
	for {
		opened, err := a.openOnce()
		if err == nil {
			// The file itself may take as long as it takes.
			a.lift()
			opened.release = a.release
			return opened, nil
		}
		if a.repeat {
			over := a.wait()
			if over == nil {
				continue
			}
			err = over
		}
		a.release()
		return nil, err
	}
}

// openOnce makes one attempt.
func (a *attempts) openOnce() (*openedFile, error) {
	// Files are compressed already, and only plain bytes can be resumed.
	request := a.request(http.MethodGet, "*/*", "identity")
	if err := a.start(request); err != nil {
		return nil, err
	}
	response, request, err := a.follow(request)
	if err != nil {
		return nil, a.failed(err, request, headOf(response), nil)
	}
	opened, err := a.examine(response, request.URL)
	if err != nil {
		_ = response.Body.Close()
		return nil, a.failed(err, request, headOf(response), nil)
	}
	a.report(opened.metadata, nil)
	return opened, nil
}

// headOf is an answer without its body, nil for none.
func headOf(response *Response) *answer {
	if response == nil {
		return nil
	}
	return &answer{status: response.Status, header: response.Header}
}

// follow sends a request and follows its redirects. It returns the last request with the
// answer to it.
func (a *attempts) follow(request *Request) (*Response, *Request, error) {
	for hop := 0; ; hop++ {
		response, err := a.engine.send(a.ctx, request)
		if err != nil {
			return nil, request, err
		}
		next, err := followed(request, response.Status, response.Header)
		if err != nil {
			_ = response.Body.Close()
			return response, request, err
		}
		if next == nil {
			return response, request, nil
		}
		_ = response.Body.Close()
		if hop == mostFileHops {
			return response, request, redirectsTooOften(response.Status)
		}
		request = next
	}
}

// examine sees whether an answer is a file or an error.
func (a *attempts) examine(response *Response, address string) (*openedFile, error) {
	plain, err := decompressed(response.Header, response.Body)
	if err != nil {
		return nil, err
	}
	failed := response.Status < 200 || response.Status > 299
	kind := response.Header.Get("Content-Type")
	suspect := failed || kind == "" || textual().MatchString(kind)
	wanted := 1
	switch {
	case failed:
		wanted = largestError
	case suspect:
		wanted = sniffed
	}
	prefix, err := readSome(a.ctx, plain, nil, wanted)
	if err != nil {
		return nil, err
	}
	if len(prefix) == 0 && (failed || response.Header.Has("X-Kaltura")) {
		err := emptyAnswer(response.Status, response.Header)
		// A file may be empty; a server that gave up says why.
		var malformed *MalformedAnswerError
		if !errors.As(err, &malformed) {
			return nil, err
		}
	}
	if failed || suspect && likeAnError(prefix) {
		if prefix, err = readSome(a.ctx, plain, prefix, largestError); err != nil {
			return nil, err
		}
		if err := a.apiError(prefix); err != nil {
			return nil, err
		}
	}
	if failed {
		return nil, statusError(response.Status, response.Header, prefix)
	}
	return &openedFile{
		body:     response.Body,
		plain:    io.MultiReader(bytes.NewReader(prefix), plain),
		header:   response.Header,
		metadata: a.metadata(response.Status, response.Header),
		url:      address,
	}, nil
}

// readSome returns at least wanted bytes of a body, or all of it, beginning with those
// that were read before.
func readSome(ctx context.Context, from io.Reader, start []byte, wanted int) ([]byte, error) {
	if missing := int64(wanted - len(start)); missing > 0 {
		more, err := io.ReadAll(io.LimitReader(from, missing))
		if err != nil {
			return nil, readFailure(ctx, err)
		}
		start = append(start, more...)
	}
	return start, nil
}

func likeAnError(prefix []byte) bool {
	return xmlError().Match(prefix) ||
		bytes.HasPrefix(bytes.TrimLeft(prefix, " \t\r\n"), []byte("{")) &&
			bytes.Contains(prefix, []byte("KalturaAPIException"))
}

// apiError returns the API error that a body is, nil if it is none.
func (a *attempts) apiError(body []byte) error {
	format := AnswerFormat(0)
	switch start := bytes.TrimLeft(body, " \t\r\n"); {
	case bytes.HasPrefix(start, []byte("<")):
		format = AnswerXML
	case bytes.HasPrefix(start, []byte("{")):
		format = AnswerJSON
	default:
		return nil
	}
	_, err := a.x.decode(body, format)
	var refused *APIError
	if errors.As(err, &refused) {
		return refused
	}
	return nil
}
