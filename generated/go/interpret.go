package kaltura

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// longestExcerpt is the most characters of a body that an error shows.
const longestExcerpt = 200

// longestBeginning is the most bytes of a body that are looked at for that.
const longestBeginning = 8 * longestExcerpt

// answer is a whole answer, its body decompressed.
type answer struct {
	status   int
	header   Header
	body     []byte
	unframed bool
}

// interpret reads an answer (protocol.md 5.4 to 5.6). Errors: *APIError when the server
// reports one, *HTTPStatusError when something in between does, *MalformedAnswerError
// when it is no answer of the API.
func interpret(x *exchange, got *answer) (decoded, error) {
	start := bytes.TrimSpace(got.body)
	if len(start) == 0 {
		return decoded{}, emptyAnswer(got.status, got.header)
	}
	// What it is decides, not what was asked for: gateways and old servers answer in XML
	// whatever they are asked.
	format := x.answer
	switch start[0] {
	case '<':
		format = AnswerXML
	case '{', '[':
		format = AnswerJSON
	}
	result, err := x.decode(got.body, format)
	var malformed *MalformedAnswerError
	if errors.As(err, &malformed) {
		if got.status >= http.StatusBadRequest {
			failed := statusError(got.status, got.header, got.body)
			failed.cause = err
			return result, failed
		}
		malformed.Status = got.status
		if malformed.Excerpt == "" {
			malformed.Excerpt = beginning(got.body)
		}
		return result, err
	}
	// Only an envelope proves that this came from the API: a bare JSON value may be the
	// error page of anything.
	if err == nil && got.status >= http.StatusBadRequest && format == AnswerJSON && !result.timed && !result.enveloped {
		return result, statusError(got.status, got.header, got.body)
	}
	return result, err
}

// emptyAnswer is the error for an answer without a body: its reason is in the headers
// (protocol.md 5.6).
func emptyAnswer(status int, header Header) error {
	if code, message := headerError(header); code != "" {
		return &APIError{Code: ErrorCode(code), Message: message}
	}
	if status < http.StatusOK || status >= http.StatusMultipleChoices {
		return statusError(status, header, nil)
	}
	return &MalformedAnswerError{Status: status, message: "the answer is empty"}
}

// headerError returns code and message in X-Kaltura and X-Kaltura-App, "" where there is
// none.
func headerError(header Header) (code, message string) {
	for _, state := range header.Values("X-Kaltura") {
		for _, word := range strings.Split(state, ",") {
			if found, is := strings.CutPrefix(strings.TrimSpace(word), "error-"); is {
				code = found
			}
		}
	}
	said := header.Get("X-Kaltura-App")
	_, rest, found := strings.Cut(said, "exiting on error ")
	told, message, _ := strings.Cut(rest, " - ")
	if found && code == "" {
		code = strings.TrimSpace(told)
	}
	message = strings.TrimSpace(message)
	if message == "" && code != "" {
		message = strings.TrimSpace(said)
	}
	return code, message
}

// statusError is the error for an HTTP status that no answer of the API explains.
func statusError(status int, header Header, body []byte) *HTTPStatusError {
	what := ""
	kind, _, _ := strings.Cut(header.Get("Content-Type"), ";")
	if kind = strings.TrimSpace(kind); kind != "" && len(body) > 0 {
		what = ", with " + kind
	}
	return &HTTPStatusError{
		Status:  status,
		Excerpt: beginning(body),
		message: statusText(status) + what + " instead of an answer of the API",
	}
}

func statusText(status int) string {
	return strings.TrimSpace(fmt.Sprintf("HTTP status %d %s", status, http.StatusText(status)))
}

// beginning is more of a body than an excerpt shows: secrets are taken out of it before
// it is cut.
func beginning(body []byte) string {
	start := bytes.TrimSpace(body)
	return string(start[:min(len(start), longestBeginning)])
}

// hider takes secrets out of texts.
type hider interface {
	hide(text string) string
	excerpt(text string) string
}

// redactError takes secrets out of everything that an error says, and returns it. Errors
// that a Transport made may be shared: they are copied, not changed.
func redactError(err error, from hider) error {
	hide := from.hide
	switch err := err.(type) {
	case *APIError:
		redactRefusal(err, hide)
	case *HTTPStatusError:
		err.message, err.Excerpt = hide(err.message), from.excerpt(err.Excerpt)
		err.cause, _ = redactCause(err.cause, hide)
	case *MalformedAnswerError:
		err.message, err.Excerpt = hide(err.message), from.excerpt(err.Excerpt)
		err.Path = cut(hide(err.Path), longestExcerpt)
		err.cause, _ = redactCause(err.cause, hide)
	case *TransportError:
		message := hide(err.message)
		if cause, held := redactCause(err.cause, hide); held || message != err.message {
			return &TransportError{Sent: err.Sent, message: message, cause: cause, final: err.final}
		}
	case *TimeoutError:
		message := hide(err.message)
		if cause, held := redactCause(err.cause, hide); held || message != err.message {
			return &TimeoutError{Sent: err.Sent, message: message, cause: cause}
		}
	}
	return err
}

// redactRefusal takes secrets out of an error of the API. A code stays as it is, though a
// secret may be a part of it: programs decide by it.
func redactRefusal(err *APIError, hide func(string) string) {
	if strings.ContainsFunc(string(err.Code), notInCode) {
		err.Code = ErrorCode(hide(string(err.Code)))
	}
	err.Message = hide(err.Message)
	shown := make(map[string]string, len(err.Args))
	for name, value := range err.Args {
		shown[hide(name)] = hide(value)
	}
	if err.Args != nil {
		err.Args = shown
	}
}

func notInCode(r rune) bool { return (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '_' }

// redactCause hides the text of an error that is not ours where it holds a secret; what
// it is can still be asked. It tells whether it held one.
func redactCause(cause error, hide func(string) string) (error, bool) {
	if cause == nil {
		return nil, false
	}
	if shown := hide(cause.Error()); shown != cause.Error() {
		return &redacted{cause, shown}, true
	}
	return cause, false
}

// redacted is an error whose text held a secret. It can be compared, not unwrapped.
type redacted struct {
	under error
	text  string
}

func (r *redacted) Error() string        { return r.text }
func (r *redacted) Is(target error) bool { return errors.Is(r.under, target) }
