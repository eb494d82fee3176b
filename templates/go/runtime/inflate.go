package kaltura

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"errors"
	"io"
	"strings"
)

// decompressed returns the body of an answer as it was meant; wire is what arrives.
// Compressions that were not asked for are an error.
func decompressed(header Header, wire io.Reader) (io.Reader, error) {
	coding := strings.TrimSpace(header.Get("Content-Encoding"))
	switch strings.ToLower(coding) {
	case "", "identity":
		return wire, nil
	case "gzip", "x-gzip":
		return &inflater{wire: bufio.NewReader(wire)}, nil
	}
	if len(coding) > longestName {
		coding = "something"
	}
	return nil, malformedf("", "the answer is compressed as %q, which was not asked for", coding)
}

// inflater reads gzip, of one member or several, with padding after the last.
type inflater struct {
	wire    *bufio.Reader
	stream  *gzip.Reader
	inside  bool
	members int
}

func (i *inflater) Read(to []byte) (int, error) {
	for {
		if !i.inside {
			if err := i.open(); err != nil {
				return 0, err
			}
		}
		n, err := i.stream.Read(to)
		if errors.Is(err, io.EOF) {
			i.inside = false
			err = nil
		}
		if n > 0 || err != nil {
			return n, gzipFailure(err)
		}
	}
}

// open begins the next member; io.EOF if there is none.
func (i *inflater) open() error {
	next, err := i.wire.Peek(1)
	// An empty body is a complete one, whatever its encoding is said to be.
	for err == nil && i.members > 0 && next[0] == 0 {
		_, _ = i.wire.Discard(1)
		next, err = i.wire.Peek(1)
	}
	if err != nil {
		return err
	}
	if i.stream == nil {
		i.stream, err = gzip.NewReader(i.wire)
	} else {
		err = i.stream.Reset(i.wire)
	}
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return gzipFailure(err)
	}
	i.stream.Multistream(false)
	i.inside = true
	i.members++
	return nil
}

// gzipFailure tells apart what is no gzip from what could not be read.
func gzipFailure(err error) error {
	var corrupt flate.CorruptInputError
	if errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.As(err, &corrupt) {
		return &MalformedAnswerError{message: "the answer is not gzip as it claims: " + err.Error(), cause: err}
	}
	return err
}
