package kaltura

import (
	"context"
	"io"
	"time"
)

// Transport sends one request and hands back one answer, nothing more. Redirects,
// retries, compression, limits and errors of the API are the client's business, so they
// are the same whichever transport carries them. [NewHTTPTransport] makes the default.
//
// Implementations are safe for concurrent use.
type Transport interface {
	// Send sends a request and waits for the head of its answer. It ends with ctx,
	// and so does the reading of the body.
	//
	// It returns a [*TransportError], with Sent false only when nothing of the request
	// can have reached the server, or a [*TimeoutError]. Any other error counts as a
	// TransportError that may have been sent.
	Send(ctx context.Context, request *Request) (*Response, error)
}

// Request is one request.
type Request struct {
	// Method is GET or POST.
	Method string
	// URL is absolute, http or https, percent-encoded. It may hold a session.
	URL string
	// Header holds all headers but Host, Connection, Content-Length, Content-Type and
	// Transfer-Encoding, which follow from the rest.
	Header Header
	// Body is what to send, nil for nothing.
	Body Body
	// ConnectTimeout limits the wait for a connection, TLS included; 0 does not.
	ConnectTimeout time.Duration
	// ReadTimeout limits each single wait for bytes to be taken or to arrive, those of
	// the answer included; 0 does not.
	ReadTimeout time.Duration
}

// Response is one answer.
type Response struct {
	// Status is the HTTP status.
	Status int
	// Header holds the headers.
	Header Header
	// Body is the body as it stands on the wire, compressed if Header says so. It is
	// never nil, and has to be closed. Reading returns io.ErrUnexpectedEOF, or an error
	// that wraps it, if it was cut off.
	Body io.ReadCloser
	// Unframed tells that the body ends with the connection, so that nobody can tell
	// its end from its being cut off.
	Unframed bool
}
