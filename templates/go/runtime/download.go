package kaltura

import (
	"context"
	"io"
)

// Download is a file that the API answers (protocol.md 8.4). Nothing is sent until it is
// opened; it may be opened as often as wanted.
type Download struct {
	engine *engine
	x      *exchange
}

// newDownload makes a download of an exchange, whose url holds all parameters, and which
// needs no decode for values: it is asked for errors only.
func newDownload(e *engine, x *exchange) *Download {
	return &Download{engine: e, x: x}
}

// URL returns the address of the file, which anybody may open with GET. It carries the
// session of the client: treat it as a secret.
func (d *Download) URL() string { return d.x.url }

// String returns the address without secrets.
func (d *Download) String() string {
	shown := &attempts{engine: d.engine, x: d.x}
	return "Download(" + shown.hide(d.x.url) + ")"
}

// Open starts fetching the file. The stream ends with ctx, and has to be closed.
func (d *Download) Open(ctx context.Context) (*DownloadStream, error) {
	opened, err := d.engine.openFile(ctx, d.x)
	if err != nil {
		return nil, err
	}
	return &DownloadStream{engine: d.engine, x: d.x, ctx: ctx, opened: opened, header: opened.header}, nil
}

// CopyTo writes the file to w and returns the number of bytes.
func (d *Download) CopyTo(ctx context.Context, w io.Writer) (int64, error) {
	stream, err := d.Open(ctx)
	if err != nil {
		return 0, err
	}
	defer stream.Close()
	return io.Copy(w, stream)
}

// Bytes fetches all of the file into memory.
func (d *Download) Bytes(ctx context.Context) ([]byte, error) {
	stream, err := d.Open(ctx)
	if err != nil {
		return nil, err
	}
	defer stream.Close()
	return io.ReadAll(stream)
}

// Save writes the file to a path and returns the number of bytes. The path is replaced
// only when all of the file has arrived: what was there before stays as it is if anything
// goes wrong.
func (d *Download) Save(ctx context.Context, path string) (int64, error) {
	stream, err := d.Open(ctx)
	if err != nil {
		return 0, err
	}
	defer stream.Close()
	fresh, err := replace(path)
	if err != nil {
		return 0, err
	}
	defer fresh.discard()
	size, err := io.Copy(fresh.file, stream)
	if err != nil {
		return size, err
	}
	return size, fresh.commit()
}
