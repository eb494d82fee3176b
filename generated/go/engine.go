package kaltura

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"time"
)

// AnswerFormat is what the server is asked to answer in (protocol.md 4.2).
type AnswerFormat int

// The formats of answers that this client reads.
const (
	AnswerJSON AnswerFormat = 1
	AnswerXML  AnswerFormat = 2
)

// engine is what the exchanges of a client share. It sends them.
type engine struct {
	transport Transport
	clock     clock
	// maxAnswer is the most bytes of an answer that is no file, after decompression.
	maxAnswer  int64
	onRequest  func(*RequestInfo)
	onResponse func(*ResponseInfo)
	// logger is nil for silence.
	logger   *slog.Logger
	redactor *redactor
}

// exchange is one request to the API and the reading of its answer.
type exchange struct {
	// label is what logs and hooks call it: "media.get", "multirequest".
	label string
	// url is the complete address.
	url string
	// header holds what the call adds: User-Agent, headers of the options.
	header Header
	// body is nil for the GET of a download.
	body Body
	// answer is what was asked for.
	answer AnswerFormat
	// parameters returns all parameters as a tree of map[string]any, []any and scalars.
	// It is asked only when something is to be shown, to know and hide the secrets.
	parameters func() any
	// secrets holds wire names of more parameters that are never shown.
	secrets []string
	// decode reads a body, which may have come with any status, and keeps the value; it
	// returns what is known beside it. Errors: *APIError, *MalformedAnswerError.
	decode func(body []byte, format AnswerFormat) (decoded, error)
	// repeatable tells whether it may be executed twice: behaviour.repeatable, unless
	// the option idempotent of the call says otherwise.
	repeatable bool
	timeouts   Timeouts
	retry      RetryPolicy
}

// decoded is what an answer tells beside its value.
type decoded struct {
	// executionTime is how long the server worked, if timed.
	executionTime time.Duration
	timed         bool
	// enveloped tells that the answer stood in an envelope, which only the API makes.
	enveloped bool
}

// do makes a call: it sends, follows, interprets, and tries again where that is right.
// The error is the one of the last attempt; it is one of this client, without secrets.
func (e *engine) do(ctx context.Context, x *exchange) (*ResponseMetadata, error) {
	a := e.begin(ctx, x)
	defer a.release()
	for {
		metadata, err := a.once()
		if err == nil {
			return metadata, nil
		}
		if !a.repeat {
			return metadata, err
		}
		if over := a.wait(); over != nil {
			return metadata, over
		}
	}
}

// once makes one attempt.
func (a *attempts) once() (*ResponseMetadata, error) {
	request := a.request(http.MethodPost, a.x.answer.accept(), "gzip")
	if err := a.start(request); err != nil {
		return nil, err
	}
	got, err := a.fetch(request)
	if got == nil {
		return nil, a.failed(err, request, nil, nil)
	}
	var result decoded
	if err == nil {
		result, err = interpret(a.x, got)
	}
	metadata := a.metadata(got.status, got.header)
	metadata.ExecutionTime = result.executionTime
	if err != nil {
		return metadata, a.failed(err, request, got, metadata)
	}
	a.report(metadata, nil)
	return metadata, nil
}

// fetch sends a request, follows its redirects, and reads the whole answer. With an
// error, the answer is the head of the one that failed, if there was any.
func (a *attempts) fetch(request *Request) (*answer, error) {
	for hop := 0; ; hop++ {
		got, err := a.engine.receive(a.ctx, request)
		if err != nil {
			return got, err
		}
		next, err := redirected(request, got.status, got.header)
		if err != nil {
			return got, err
		}
		if next == nil {
			return got, nil
		}
		if hop == mostHops {
			return got, redirectsTooOften(got.status)
		}
		request = next
	}
}

// send hands a request to the transport, whoever wrote it. The error is one of this client.
func (e *engine) send(ctx context.Context, request *Request) (*Response, error) {
	response, err := e.transport.Send(ctx, request)
	if err != nil {
		return nil, transportFailure(ctx, err, "the request failed", true)
	}
	if response == nil {
		return nil, NewTransportError("the transport gave no answer", true, nil)
	}
	if response.Body == nil {
		response.Body = http.NoBody
	}
	return response, nil
}

// receive sends one request and reads the whole answer to it.
func (e *engine) receive(ctx context.Context, request *Request) (*answer, error) {
	response, err := e.send(ctx, request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	got := &answer{status: response.Status, header: response.Header, unframed: response.Unframed}
	got.body, err = readAnswer(ctx, response, e.maxAnswer)
	return got, err
}

// mostReserved is the most memory that is set aside on the word of a server.
const mostReserved = 1 << 20

// readAnswer reads a body that is no file into memory.
func readAnswer(ctx context.Context, response *Response, most int64) ([]byte, error) {
	// gzip may hold as many bytes of nothing as it likes, so what arrives is counted, too.
	wire := &io.LimitedReader{R: response.Body, N: most + most/256 + 1<<16}
	plain, err := decompressed(response.Header, wire)
	if err != nil {
		return nil, err
	}
	var body bytes.Buffer
	if size, err := strconv.Atoi(response.Header.Get("Content-Length")); err == nil {
		body.Grow(min(max(size, 0), mostReserved) + bytes.MinRead)
	}
	_, err = body.ReadFrom(io.LimitReader(plain, most+1))
	if int64(body.Len()) > most || wire.N <= 0 {
		return nil, malformedf("", "the answer is larger than %d bytes (maximum answer size)", most)
	}
	if err != nil {
		return nil, readFailure(ctx, err)
	}
	return body.Bytes(), nil
}

// readFailure is the error of a body whose reading failed.
func readFailure(ctx context.Context, err error) error {
	if errors.Is(err, io.ErrUnexpectedEOF) && ctx.Err() == nil && knownFailure(err) == nil {
		return NewTransportError("the answer was cut off", true, err)
	}
	return transportFailure(ctx, err, "the answer broke off", true)
}

func (f AnswerFormat) accept() string {
	if f == AnswerXML {
		return "text/xml"
	}
	return "application/json"
}
