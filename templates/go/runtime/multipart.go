package kaltura

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io"
	"strings"
)

// filePart is a file in a request: the path of its parameter, and what to send.
type filePart struct {
	name string
	file *File
}

const jsonHead = "Content-Disposition: form-data; name=\"json\"\r\n\r\n"

// multipartBody is a part json with the parameters, and one part a file, streamed
// (RFC 2046, RFC 7578; protocol.md 8.1).
type multipartBody struct {
	boundary string
	parts    []bodyPart
	length   int64
}

// bodyPart is what stands before a file, and the file; the last one has none.
type bodyPart struct {
	head string
	file *File
	name string
	size int64
}

// newMultipartBody returns the body of an upload. Its length is exact when every file
// has a known size. Errors: *UsageError.
func newMultipartBody(json []byte, files []filePart) (Body, error) {
	// 128 random bits: no file holds them by chance.
	random := make([]byte, 16)
	if _, err := rand.Read(random); err != nil {
		return nil, NewUsageError("the system has no random numbers", err)
	}
	return multipartWith(hex.EncodeToString(random), json, files)
}

func multipartWith(boundary string, json []byte, files []filePart) (*multipartBody, error) {
	b := &multipartBody{boundary: boundary}
	before := "--" + boundary + "\r\n" + jsonHead + string(json)
	for _, part := range files {
		name, err := part.file.baseName()
		if err != nil {
			return nil, err
		}
		media, err := part.file.mediaType()
		if err != nil {
			return nil, err
		}
		size, err := part.file.length()
		if err != nil {
			return nil, err
		}
		if strings.ContainsFunc(part.name, isUnsafe) {
			return nil, usageErrorf("%q cannot be the name of a part", part.name)
		}
		head := "Content-Disposition: form-data; name=\"" + quotedName(part.name) + "\"; filename=\"" +
			quotedName(name) + "\"\r\nContent-Type: " + media + "\r\n\r\n"
		b.add(bodyPart{before + "\r\n--" + boundary + "\r\n" + head, part.file, name, size})
		before = ""
	}
	b.add(bodyPart{head: before + "\r\n--" + boundary + "--\r\n"})
	return b, nil
}

func (b *multipartBody) add(part bodyPart) {
	b.parts = append(b.parts, part)
	if part.size < 0 || b.length < 0 {
		b.length = -1
	} else {
		b.length += int64(len(part.head)) + part.size
	}
}

// quotedName writes a name as browsers do (RFC 7578 4.2): UTF-8 as it is, a quote
// percent-encoded.
func quotedName(name string) string { return strings.ReplaceAll(name, `"`, "%22") }

func (b *multipartBody) ContentType() string { return "multipart/form-data; boundary=" + b.boundary }
func (b *multipartBody) Len() int64          { return b.length }

func (b *multipartBody) Repeatable() bool {
	for _, part := range b.parts {
		if part.file != nil && !part.file.repeatable() {
			return false
		}
	}
	return true
}

func (b *multipartBody) Open() (io.ReadCloser, error) {
	return &multipartReader{parts: b.parts}, nil
}

// multipartReader reads the parts one after the other; files are opened when they are
// reached.
type multipartReader struct {
	parts   []bodyPart
	current io.Reader
	file    io.Closer
}

func (r *multipartReader) Read(to []byte) (int, error) {
	for {
		if r.current == nil {
			if len(r.parts) == 0 {
				return 0, io.EOF
			}
			r.current = strings.NewReader(r.parts[0].head)
		}
		n, err := r.current.Read(to)
		if err == nil || !errors.Is(err, io.EOF) {
			return n, err
		}
		if err := r.advance(); err != nil || n > 0 {
			return n, err
		}
	}
}

// advance goes on from a head to its file, and from a file to the next head.
func (r *multipartReader) advance() error {
	part := r.parts[0]
	if r.file != nil || part.file == nil {
		err := r.Close()
		r.parts, r.current = r.parts[1:], nil
		return err
	}
	opened, err := part.file.reader()
	if err != nil {
		return err
	}
	r.file = opened
	r.current = &exactly{under: opened, left: part.size, known: part.size >= 0, name: part.name}
	return nil
}

func (r *multipartReader) Close() error {
	if r.file == nil {
		return nil
	}
	err := r.file.Close()
	r.file = nil
	return err
}

// exactly passes a file on, and sees to it that it has as many bytes as announced.
type exactly struct {
	under io.Reader
	left  int64
	known bool
	name  string
}

func (e *exactly) Read(to []byte) (int, error) {
	n, err := e.under.Read(to)
	if !e.known {
		return n, err
	}
	e.left -= int64(n)
	if e.left < 0 {
		return 0, e.changed("has more bytes than it had when its size was taken")
	}
	if errors.Is(err, io.EOF) && e.left > 0 {
		return n, e.changed("has fewer bytes than it had when its size was taken")
	}
	return n, err
}

func (e *exactly) changed(how string) error {
	return &TransportError{Sent: true, final: true, message: e.name + " " + how}
}
