package kaltura

import (
	"context"
	"errors"
	"net"
)

// limit is why a wait of this client ended: the cause of a cancelled context.
type limit struct {
	message string
	under   error
}

func (l *limit) Error() string { return l.message }
func (l *limit) Unwrap() error { return l.under }

var (
	errConnectLimit = &limit{message: "the connection was not made in time"}
	errReadLimit    = &limit{message: "the server was silent for too long"}
	errClientLimit  = &limit{message: "the timeout of the http.Client passed", under: context.DeadlineExceeded}
	errTotalLimit   = &limit{
		message: "the call took longer than its total timeout",
		under:   context.DeadlineExceeded,
	}
)

// ended is the error of a context that is over, together with its cause.
type ended struct {
	err, cause error
}

func (e *ended) Error() string   { return e.err.Error() }
func (e *ended) Unwrap() []error { return []error{e.err, e.cause} }

// contextFailure is the error of a call whose context is over, nil while it is not.
func contextFailure(ctx context.Context, sent bool) error {
	err := ctx.Err()
	if err == nil {
		return nil
	}
	cause := context.Cause(ctx)
	var reached *limit
	if errors.As(cause, &reached) {
		return NewTimeoutError(reached.message, sent, reached.under)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return NewTimeoutError("the deadline of the context passed", sent, &ended{err, cause})
	}
	return NewTransportError("the call was cancelled", sent, &ended{err, cause})
}

// transportFailure turns any error into one of this client.
func transportFailure(ctx context.Context, err error, what string, sent bool) error {
	if known := knownFailure(err); known != nil {
		return known
	}
	if over := contextFailure(ctx, sent); over != nil {
		return over
	}
	var waited net.Error
	if errors.As(err, &waited) && waited.Timeout() {
		return NewTimeoutError(what+": "+err.Error(), sent, err)
	}
	return NewTransportError(what+": "+err.Error(), sent, err)
}

// knownFailure is the error of this client that err is or wraps, nil if it is none.
func knownFailure(err error) error {
	var timeout *TimeoutError
	if errors.As(err, &timeout) {
		return timeout
	}
	var known Error
	if errors.As(err, &known) {
		return known
	}
	return nil
}
