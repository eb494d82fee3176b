package kaltura

import (
	"bytes"
	"io"
)

// Body is what a request carries.
type Body interface {
	// ContentType returns the value of the header Content-Type.
	ContentType() string
	// Len returns the number of bytes, -1 if it is not known before they are read.
	Len() int64
	// Repeatable tells whether Open may be called (again).
	Repeatable() bool
	// Open returns the bytes from the beginning. Whoever opens it closes it. Reading
	// fails if a file is not as long as it was announced, or cannot be read.
	Open() (io.ReadCloser, error)
}

// bytesBody is a body that is in memory.
type bytesBody struct {
	data        []byte
	contentType string
}

// newBytesBody returns the body of a request whose parameters are a form or JSON.
func newBytesBody(data []byte, contentType string) Body {
	return &bytesBody{data: data, contentType: contentType}
}

func (b *bytesBody) ContentType() string { return b.contentType }
func (b *bytesBody) Len() int64          { return int64(len(b.data)) }
func (b *bytesBody) Repeatable() bool    { return true }

func (b *bytesBody) Open() (io.ReadCloser, error) {
	return io.NopCloser(bytes.NewReader(b.data)), nil
}
