package kaltura

import "fmt"

// Error is the root of all errors of this client: errors.As finds any of them under it.
//
//	var failed kaltura.Error
//	if errors.As(err, &failed) { ... }
type Error interface {
	error
	// KalturaError does nothing: it marks the errors of this client.
	KalturaError()
}

// ErrorCode is the code of an error of the API, such as ENTRY_ID_NOT_FOUND.
// It is an error itself, so that errors.Is(err, code) tells whether err is an
// [APIError] of that code.
type ErrorCode string

// Error returns the code.
func (c ErrorCode) Error() string { return string(c) }

// APIError is the server's refusal of a call (protocol.md 5.4).
type APIError struct {
	// Code tells what is wrong, and is stable; a decimal number as text in OTT.
	Code ErrorCode
	// Message is for people. Its wording changes between servers.
	Message string
	// Args holds the values that the message mentions, by name.
	Args map[string]string
	// Metadata is what else is known of the answer; nil inside a multirequest.
	Metadata *ResponseMetadata
}

func (e *APIError) Error() string {
	if e.Message == "" {
		return string(e.Code)
	}
	return string(e.Code) + ": " + e.Message
}

// Is tells whether target is the code of this error.
func (e *APIError) Is(target error) bool {
	code, ok := target.(ErrorCode)
	return ok && code == e.Code
}

// TransportError tells that the server could not be talked to. A [TimeoutError] and
// an [HTTPStatusError] are found by errors.As under it, too.
type TransportError struct {
	// Sent tells whether the call may have taken effect. False means that nothing of
	// it can have reached the server.
	Sent bool

	message string
	cause   error
	// final tells that trying again has no chance: a file could not be read.
	final bool
}

// NewTransportError makes an error for a [Transport] to return.
//
// The message must not hold secrets, nor may the cause: both are shown.
func NewTransportError(message string, sent bool, cause error) *TransportError {
	return &TransportError{Sent: sent, message: message, cause: cause}
}

func (e *TransportError) Error() string { return e.message }

// Unwrap returns the error below, nil if there is none.
func (e *TransportError) Unwrap() error { return e.cause }

// TimeoutError tells that the time that the call was given is over. It is a net.Error,
// and errors.Is(err, context.DeadlineExceeded) holds if the deadline of the context or
// [Timeouts].Total passed.
type TimeoutError struct {
	// Sent tells whether the call may have taken effect.
	Sent bool

	message string
	cause   error
}

// NewTimeoutError makes an error for a [Transport] to return; see [NewTransportError].
func NewTimeoutError(message string, sent bool, cause error) *TimeoutError {
	return &TimeoutError{Sent: sent, message: message, cause: cause}
}

func (e *TimeoutError) Error() string { return e.message }

// Timeout returns true: the error is a net.Error.
func (e *TimeoutError) Timeout() bool { return true }

// Temporary returns true: the error is a net.Error.
func (e *TimeoutError) Temporary() bool { return true }

// Unwrap returns the same error as a [TransportError], which unwraps to its cause.
func (e *TimeoutError) Unwrap() error {
	return &TransportError{Sent: e.Sent, message: e.message, cause: e.cause}
}

// HTTPStatusError is an answer with an HTTP status that no answer of the API explains:
// an error, or a redirect that must not be followed.
type HTTPStatusError struct {
	// Status is the HTTP status.
	Status int
	// Excerpt is the beginning of the body, secrets redacted, at most 200 characters.
	Excerpt string

	message string
	cause   error
}

func (e *HTTPStatusError) Error() string { return e.message }

// Unwrap returns the same error as a [TransportError], which unwraps to its cause.
func (e *HTTPStatusError) Unwrap() error {
	return &TransportError{Sent: true, message: e.message, cause: e.cause}
}

// MalformedAnswerError tells that an answer is none of the API, or none that fits the
// schema.
type MalformedAnswerError struct {
	// Path is where in the answer, such as "objects[3].createdAt"; "" for all of it.
	Path string
	// Status is the HTTP status; 0 where it is not known.
	Status int
	// Excerpt is the beginning of the body, secrets redacted, at most 200 characters.
	Excerpt string

	message string
	cause   error
}

// NewMalformedAnswerError makes an error for code that reads the answer of a [RawCall].
func NewMalformedAnswerError(path, message string) *MalformedAnswerError {
	return &MalformedAnswerError{Path: path, message: message}
}

func (e *MalformedAnswerError) Error() string {
	if e.Path == "" {
		return e.message
	}
	return e.Path + ": " + e.message
}

// Unwrap returns the error below, nil if there is none.
func (e *MalformedAnswerError) Unwrap() error { return e.cause }

// UsageError is a mistake of the caller, found before anything was sent.
type UsageError struct {
	message string
	cause   error
}

// NewUsageError makes a UsageError; cause may be nil.
func NewUsageError(message string, cause error) *UsageError {
	return &UsageError{message: message, cause: cause}
}

func (e *UsageError) Error() string { return e.message }

// Unwrap returns the error below, nil if there is none.
func (e *UsageError) Unwrap() error { return e.cause }

// KalturaError marks an error of this client.
func (*APIError) KalturaError() {}

// KalturaError marks an error of this client.
func (*TransportError) KalturaError() {}

// KalturaError marks an error of this client.
func (*TimeoutError) KalturaError() {}

// KalturaError marks an error of this client.
func (*HTTPStatusError) KalturaError() {}

// KalturaError marks an error of this client.
func (*MalformedAnswerError) KalturaError() {}

// KalturaError marks an error of this client.
func (*UsageError) KalturaError() {}

func usageErrorf(format string, args ...any) *UsageError {
	return &UsageError{message: fmt.Sprintf(format, args...)}
}

func malformedf(path, format string, args ...any) *MalformedAnswerError {
	return &MalformedAnswerError{Path: path, message: fmt.Sprintf(format, args...)}
}
