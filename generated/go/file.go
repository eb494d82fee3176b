package kaltura

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"strings"
	"sync/atomic"
)

// File is a file to upload, with what is told about it. Its content is streamed, never
// held in memory.
type File struct {
	// Name is the file name to tell the server; only its last part is sent. Left empty,
	// the name of the path or of the os.File, else "file".
	Name string
	// ContentType is the media type to tell the server, by default
	// application/octet-stream.
	ContentType string

	content content
	used    atomic.Bool
}

// content is where the bytes of a file come from.
type content interface {
	// name is what the source itself is called, "" if nothing.
	name() string
	// size is the number of bytes, -1 if only reading can tell.
	size() (int64, error)
	// rewindable tells whether open may be called more than once.
	rewindable() bool
	// open returns length bytes from an offset; from offset 0 with length -1 all of it.
	// Only a rewindable content gives a part.
	open(offset, length int64) (io.ReadCloser, error)
}

// FileFromPath is a file on disk. It is opened when it is sent, and each time that it is
// sent; a path that cannot be read is an error of the call.
func FileFromPath(path string) *File {
	return &File{content: pathContent(path)}
}

// FileFromBytes is a file that is in memory.
func FileFromBytes(name string, data []byte) *File {
	return &File{Name: name, content: &seekableContent{reader: bytes.NewReader(data), length: int64(len(data))}}
}

// NewFile is what a reader gives, from where it stands to its end.
//
// One that is an io.Seeker (an os.File, a bytes.Reader, ...) has a size, and can be sent
// again after a failure; do not use it otherwise until the call is over. Of one that is
// an io.ReaderAt as well, several parts can be sent. Any other is read once.
//
// The reader is not closed.
func NewFile(name string, reader io.Reader) *File {
	return &File{Name: name, content: contentOf(reader)}
}

// NewSizedFile is what a reader that can be read only once gives, whose number of bytes
// is known.
func NewSizedFile(name string, reader io.Reader, size int64) *File {
	return &File{Name: name, content: &streamContent{reader: reader, length: size}}
}

// Named sets the name of the file, and returns the file.
func (f *File) Named(name string) *File {
	f.Name = name
	return f
}

func contentOf(reader io.Reader) content {
	if seeker, ok := reader.(io.ReadSeeker); ok && reader != nil {
		start, err := seeker.Seek(0, io.SeekCurrent)
		if err == nil && regular(reader) {
			end, err := seeker.Seek(0, io.SeekEnd)
			_, back := seeker.Seek(start, io.SeekStart)
			if err == nil && back == nil {
				return &seekableContent{reader: seeker, start: start, length: max(0, end-start)}
			}
		}
	}
	length := int64(-1)
	if sized, ok := reader.(interface{ Len() int }); ok {
		length = int64(sized.Len())
	}
	return &streamContent{reader: reader, length: length}
}

// regular tells whether a reader is no pipe, socket or device.
func regular(reader any) bool {
	file, ok := reader.(interface{ Stat() (fs.FileInfo, error) })
	if !ok {
		return true
	}
	info, err := file.Stat()
	return err == nil && info.Mode().IsRegular()
}

// pathContent is a file on disk, opened anew each time.
type pathContent string

func (p pathContent) name() string     { return string(p) }
func (p pathContent) rewindable() bool { return true }

func (p pathContent) size() (int64, error) {
	info, err := os.Stat(string(p))
	switch {
	case err != nil:
		return 0, NewUsageError("the file cannot be uploaded: "+err.Error(), err)
	case info.IsDir():
		return 0, usageErrorf("%s cannot be uploaded: it is a folder", string(p))
	case !info.Mode().IsRegular():
		return -1, nil
	}
	return info.Size(), nil
}

func (p pathContent) open(offset, length int64) (io.ReadCloser, error) {
	file, err := os.Open(string(p))
	if err != nil {
		return nil, NewUsageError("the file cannot be uploaded: "+err.Error(), err)
	}
	if length < 0 {
		return file, nil
	}
	return &closing{io.NewSectionReader(file, offset, length), file}, nil
}

// closing reads from one thing and closes another.
type closing struct {
	io.Reader
	io.Closer
}

// seekableContent is a reader that can go back.
type seekableContent struct {
	reader        io.ReadSeeker
	start, length int64
}

func (s *seekableContent) name() string         { return nameOf(s.reader) }
func (s *seekableContent) rewindable() bool     { return true }
func (s *seekableContent) size() (int64, error) { return s.length, nil }

func (s *seekableContent) open(offset, length int64) (io.ReadCloser, error) {
	if length < 0 {
		length = s.length - offset
	}
	if at, ok := s.reader.(io.ReaderAt); ok {
		return io.NopCloser(io.NewSectionReader(at, s.start+offset, length)), nil
	}
	if _, err := s.reader.Seek(s.start+offset, io.SeekStart); err != nil {
		return nil, err
	}
	return io.NopCloser(io.LimitReader(s.reader, length)), nil
}

// streamContent is a reader that can be read once.
type streamContent struct {
	reader io.Reader
	length int64
}

func (s *streamContent) name() string         { return nameOf(s.reader) }
func (s *streamContent) rewindable() bool     { return false }
func (s *streamContent) size() (int64, error) { return s.length, nil }

func (s *streamContent) open(int64, int64) (io.ReadCloser, error) {
	if s.reader == nil {
		return nil, usageErrorf("a file without a reader cannot be uploaded")
	}
	return io.NopCloser(s.reader), nil
}

func nameOf(reader any) string {
	if named, ok := reader.(interface{ Name() string }); ok {
		return named.Name()
	}
	return ""
}

// baseName is the last part of a path of any system; never empty (protocol.md 8.1).
func (f *File) baseName() (string, error) {
	name := f.Name
	if name == "" && f.content != nil {
		name = f.content.name()
	}
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	if name == "" {
		name = "file"
	}
	if strings.ContainsFunc(name, isUnsafe) {
		return "", usageErrorf("the file name %q holds a control character; set another Name", name)
	}
	return name, nil
}

func (f *File) mediaType() (string, error) {
	if f.ContentType == "" {
		return "application/octet-stream", nil
	}
	if strings.ContainsFunc(f.ContentType, isUnsafe) {
		return "", usageErrorf("the content type of a file holds a control character")
	}
	return f.ContentType, nil
}

func isUnsafe(r rune) bool { return r < ' ' || r == 0x7f }

// length is the number of bytes, -1 if it is not known before they are read.
func (f *File) length() (int64, error) {
	if f == nil || f.content == nil {
		return 0, usageErrorf("a File is made by FileFromPath, FileFromBytes or NewFile")
	}
	return f.content.size()
}

// repeatable tells whether it can be sent (again).
func (f *File) repeatable() bool {
	return f.content != nil && (f.content.rewindable() || !f.used.Load())
}

// reader returns all of it from its beginning.
func (f *File) reader() (io.ReadCloser, error) {
	if f.used.Swap(true) && !f.content.rewindable() {
		return nil, usageErrorf("a file was read already and cannot be rewound")
	}
	return f.content.open(0, -1)
}

// part returns a stretch of it as a file of its own. It must be rewindable.
func (f *File) part(offset, length int64) *File {
	return &File{Name: f.Name, ContentType: f.ContentType, content: &partContent{f.content, offset, length}}
}

// partContent is a stretch of another content.
type partContent struct {
	whole          content
	offset, length int64
}

func (p *partContent) name() string         { return p.whole.name() }
func (p *partContent) rewindable() bool     { return true }
func (p *partContent) size() (int64, error) { return p.length, nil }

func (p *partContent) open(offset, length int64) (io.ReadCloser, error) {
	if length < 0 {
		length = p.length - offset
	}
	return p.whole.open(p.offset+offset, length)
}
