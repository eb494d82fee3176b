package kaltura

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
)

// chunkSource gives the chunks of what is uploaded.
type chunkSource interface {
	// chunk returns the chunk at an offset, of that size or the rest.
	chunk(offset, size int64) (uploadChunk, error)
}

// notTheSame is the error for a source that is shorter than what was uploaded of it.
func notTheSame(file *File, offset, size int64) error {
	name, _ := file.baseName()
	return usageErrorf("%d bytes were uploaded before, but %s has only %d: it is not the same file", offset, name, size)
}

// fileChunks are those of a file that can be read from anywhere: nothing is held in
// memory.
type fileChunks struct {
	file *File
	size int64
}

func (c *fileChunks) chunk(offset, size int64) (uploadChunk, error) {
	if offset > c.size {
		return uploadChunk{}, notTheSame(c.file, offset, c.size)
	}
	length := min(size, c.size-offset)
	return uploadChunk{file: c.file.part(offset, length), size: length, final: offset+length == c.size}, nil
}

// streamChunks are those of a stream that can be read once: one is held in memory.
type streamChunks struct {
	ctx    context.Context
	file   *File
	reader *bufio.Reader
	// start is the offset of what is held.
	start int64
	held  []byte
}

func (c *streamChunks) chunk(offset, size int64) (uploadChunk, error) {
	if c.reader == nil {
		opened, err := c.file.reader()
		if err != nil {
			return uploadChunk{}, err
		}
		c.reader = bufio.NewReader(interruptibly(c.ctx, opened))
	}
	if err := c.drop(offset); err != nil {
		return uploadChunk{}, err
	}
	if err := c.fill(size); err != nil {
		return uploadChunk{}, c.failure(err)
	}
	// One byte more tells whether this is the last chunk.
	_, err := c.reader.Peek(1)
	if err != nil && !errors.Is(err, io.EOF) {
		return uploadChunk{}, c.failure(err)
	}
	name, nameErr := c.file.baseName()
	if nameErr != nil {
		return uploadChunk{}, nameErr
	}
	part := FileFromBytes(name, c.held)
	part.ContentType = c.file.ContentType
	return uploadChunk{file: part, size: int64(len(c.held)), final: err != nil}, nil
}

// fill reads until a chunk is held, or the end is reached. What was handed out before is
// not written to: it may still be on its way.
func (c *streamChunks) fill(size int64) error {
	missing := size - int64(len(c.held))
	if missing <= 0 {
		return nil
	}
	room := int64(bytes.MinRead)
	if c.start > 0 {
		// After a whole chunk, another one is likely.
		room += size
	}
	chunk := bytes.NewBuffer(make([]byte, 0, room))
	chunk.Write(c.held)
	_, err := chunk.ReadFrom(io.LimitReader(c.reader, missing))
	c.held = chunk.Bytes()
	return err
}

// drop forgets what stands before an offset.
func (c *streamChunks) drop(offset int64) error {
	if offset < c.start {
		name, _ := c.file.baseName()
		return &TransportError{
			Sent: true, final: true,
			message: "the server has lost what was uploaded of " + name + ", which cannot be read again",
		}
	}
	gone := min(offset-c.start, int64(len(c.held)))
	c.held = c.held[gone:]
	c.start += gone
	skipped, err := io.CopyN(io.Discard, c.reader, offset-c.start)
	c.start += skipped
	if errors.Is(err, io.EOF) {
		return notTheSame(c.file, offset, c.start)
	}
	if err != nil {
		return c.failure(err)
	}
	return nil
}

// failure is the error for a source that cannot be read, or not in time.
func (c *streamChunks) failure(err error) error {
	if over := contextFailure(c.ctx, true); over != nil {
		return over
	}
	return sourceFailure(err)
}
