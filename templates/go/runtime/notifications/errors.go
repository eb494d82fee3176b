package notifications

import (
	"fmt"

	"example.com/kaltura"
	"example.com/kaltura/internal/sign"
)

// Error tells that a body is no notification, or that its signature is missing or wrong.
// Answer it with an HTTP error: the sender repeats deliveries that were refused.
type Error struct {
	message string
}

func (e *Error) Error() string { return e.message }

// KalturaError marks an error of this client.
func (*Error) KalturaError() {}

// UnsupportedFormatError is an event in PHP's own serialization, which nothing but PHP
// should read. Choose XML or JSON in the notification template. It is an [Error] as well.
type UnsupportedFormatError struct {
	// Text is the body, without the field name before it.
	Text string
}

func (e *UnsupportedFormatError) Error() string {
	return "the event is serialized by PHP; set its template to XML or JSON"
}

// Unwrap returns the same error as an [Error].
func (e *UnsupportedFormatError) Unwrap() error { return &Error{message: e.Error()} }

// KalturaError marks an error of this client.
func (*UnsupportedFormatError) KalturaError() {}

func errorf(format string, args ...any) *Error {
	return &Error{message: fmt.Sprintf(format, args...)}
}

// checkSecrets returns each of some secrets, which may be comma lists.
func checkSecrets(secrets []string) ([]string, error) {
	each, ok := sign.Secrets(secrets)
	if !ok {
		return nil, kaltura.NewUsageError("the secret is empty", nil)
	}
	return each, nil
}
